package rivalry.files;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code doses.csv}: which arm plays which dose. It is kept when a folder begins. */
public final class DosesTable {
    public static final String NAME = "doses.csv";

    private DosesTable() {}

    /** The text of the table. */
    public static String of(Dosing dosing) {
        StringBuilder rows = new StringBuilder(Csv.row("arm", "path", "dose"));
        dosing.doses().forEach((arm, dose) -> rows.append(Csv.row(arm, dosing.path(), dose)));
        return rows.toString();
    }

    /** The doses among the files that a folder keeps; none if its arms are no doses. */
    public static Optional<Dosing> in(Map<String, String> kept) {
        if (!kept.containsKey(NAME)) {
            return Optional.empty();
        }
        String path = "";
        Map<String, String> doses = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(kept.get(NAME))) {
            for (NamedCsvRecord row : rows) {
                path = row.getField("path");
                doses.put(row.getField("arm"), row.getField("dose"));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.of(new Dosing(path, doses));
    }
}
