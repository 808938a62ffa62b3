package rivalry.files;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rivalry.scenario.Node;

/** {@code influential.csv}: the parameters that nobody has measured and that move the headline measures most. */
public final class InfluentialTable {
    public static final String NAME = "influential.csv";

    private InfluentialTable() {}

    /** The names of its columns. */
    public static String[] head() {
        return new String[] {"parameter", "value", "low", "high", "why", "share", "most_on"};
    }

    /**
     * A parameter.
     *
     * @param why the value was assumed
     * @param share its greatest part of the effects on any output, 0..1
     * @param measure key of that output's measure
     * @param entity whom that output is about, as result files write it
     */
    public record Row(
            String parameter,
            String value,
            String low,
            String high,
            String why,
            double share,
            String measure,
            String entity) {}

    /** The list that is shipped; empty if there is none. */
    public static List<Row> shipped() {
        Path file = Shipped.baseline().resolveSibling("design").resolve(NAME);
        List<Row> rows = new ArrayList<>();
        if (!Files.isRegularFile(file)) {
            return rows;
        }
        Node design = Layers.document(file.resolveSibling("headlines.yaml"));
        try (CsvReader<NamedCsvRecord> read = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : read) {
                String output = "outputs." + row.getField("most_on");
                rows.add(new Row(
                        row.getField("parameter"),
                        row.getField("value"),
                        row.getField("low"),
                        row.getField("high"),
                        row.getField("why"),
                        Double.parseDouble(row.getField("share")),
                        text(design, output + ".measure"),
                        text(design, output + ".entity")));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + file, fault);
        }
        return rows;
    }

    private static String text(Node document, String path) {
        return ((Node.Scalar) Node.at(document, path).orElseThrow()).text();
    }
}
