package rivalry.files;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code changes.csv}: what differs in the inputs of every arm, with the file and line that says so. It is kept when a
 * folder begins, for the folder's own scenario files no longer know where a value came from.
 */
public final class ChangesTable {
    public static final String NAME = "changes.csv";

    private ChangesTable() {}

    /** The text of the table. */
    public static String of(List<InputChange> changes) {
        StringBuilder rows =
                new StringBuilder(Csv.row("arm", "path", "baseline", "arm_value", "file", "line", "meaning", "unit"));
        for (InputChange change : changes) {
            rows.append(Csv.row(
                    change.arm(),
                    change.path(),
                    change.before(),
                    change.after(),
                    change.file(),
                    change.line() == 0 ? "" : Integer.toString(change.line()),
                    change.says(),
                    change.unit()));
        }
        return rows.toString();
    }

    /** The changes that a folder keeps; none if it keeps no such table. */
    public static List<InputChange> read(Path folder) {
        Path file = folder.resolve(NAME);
        List<InputChange> changes = new ArrayList<>();
        if (!Files.isRegularFile(file)) {
            return changes;
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                String line = row.getField("line");
                changes.add(new InputChange(
                        row.getField("arm"),
                        row.getField("path"),
                        row.getField("baseline"),
                        row.getField("arm_value"),
                        row.getField("file"),
                        line.isEmpty() ? 0 : Integer.parseInt(line),
                        row.getField("meaning"),
                        row.getField("unit")));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + file, fault);
        }
        return changes;
    }
}
