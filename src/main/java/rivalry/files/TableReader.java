package rivalry.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rivalry.scenario.Node;
import rivalry.scenario.Origin;
import rivalry.scenario.Parameter;
import rivalry.scenario.Problems;
import rivalry.scenario.Source;
import rivalry.scenario.Table;
import rivalry.scenario.TableSource;

/** Reads yearly tables, {@code year,country,value,unit,source,confidence}, from under the folder of the file that names them. */
final class TableReader implements TableSource {
    /** What is said of a table that is none. */
    static final String MALFORMED = "not a well-formed CSV table: a quote opens or closes in the middle of a value";

    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final List<String> COLUMNS = List.of("year", "country", "value", "unit", "source", "confidence");

    private final List<Layer> layers;
    private final Node.Mapping document;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private Optional<Deflator> deflator = Optional.empty();

    TableReader(List<Layer> layers, Node.Mapping document) {
        this.layers = layers;
        this.document = document;
    }

    /** The texts of the tables read so far, by the paths they were named by. */
    Map<String, String> texts() {
        return Collections.unmodifiableMap(texts);
    }

    @Override
    public Optional<Table> read(Node.Scalar named, Optional<Parameter> about, Problems problems) {
        Optional<Source> source = open(named, problems);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        TableRows rows = new TableRows(
                about, document, problems, year -> deflator(problems).at(year));
        return parse(source.get(), named, rows, problems);
    }

    /** The text of a table that a document names, from under the folder of that document's file. */
    Optional<Source> open(Node.Scalar named, Problems problems) {
        Disk disk = disk(named);
        Optional<Path> file = disk.find(disk.root(), named.text());
        if (file.isEmpty()) {
            String where = Layers.printed(disk.root());
            problems.add(named.origin(), "no_such_file", "no table '" + named.text() + "' inside " + where);
            return Optional.empty();
        }
        String kept = Path.of(named.text()).normalize().toString().toLowerCase(Locale.ROOT);
        if (ResultsFolder.TABLES.contains(kept)) {
            String message = "'" + named.text() + "' is what a table of results is called: name it otherwise";
            problems.add(named.origin(), "reserved_name", message);
            return Optional.empty();
        }
        Disk.Text read = text(file.get());
        if (!read.rule().isEmpty()) {
            problems.add(named.origin(), read.rule(), named.text() + ": " + read.message());
            return Optional.empty();
        }
        String known = texts.putIfAbsent(named.text(), read.text());
        if (known != null && !known.equals(read.text())) {
            problems.add(named.origin(), "table_clash", "two different tables are named '" + named.text() + "'");
        }
        return Optional.of(new Source(Layers.printed(file.get()), read.text()));
    }

    private Disk disk(Node.Scalar named) {
        return layers.stream()
                .filter(layer -> layer.source() == named.origin().source())
                .findFirst()
                .orElse(layers.get(0))
                .disk();
    }

    private Deflator deflator(Problems problems) {
        if (deflator.isEmpty()) {
            Optional<Table> table = Node.at(document, "tables.deflator")
                    .filter(Node.Scalar.class::isInstance)
                    .flatMap(node -> read((Node.Scalar) node, Deflator.ABOUT, problems));
            deflator = Optional.of(new Deflator(table));
        }
        return deflator.get();
    }

    private static Optional<Table> parse(Source source, Node.Scalar named, TableRows rows, Problems problems) {
        List<Table.Row> made = new ArrayList<>();
        boolean sound = true;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(source.text())) {
            for (NamedCsvRecord row : csv) {
                if (!row.getHeader().equals(COLUMNS)) {
                    return otherColumns(source, problems);
                }
                Optional<Table.Row> next = rows.row(source, row);
                next.ifPresent(made::add);
                sound &= next.isPresent();
            }
        } catch (CsvParseException | IOException malformed) {
            Origin origin = fault(source, malformed);
            if (origin.line() == 1) {
                return otherColumns(source, problems);
            }
            problems.add(origin, "malformed", MALFORMED);
            return Optional.empty();
        }
        if (made.isEmpty() && sound) {
            problems.add(named.origin(), "empty_table", "the table '" + named.text() + "' has no rows");
            return Optional.empty();
        }
        rows.checkCover(named);
        return sound ? Optional.of(new Table(named.text(), List.copyOf(made))) : Optional.empty();
    }

    private static Optional<Table> otherColumns(Source source, Problems problems) {
        String head = source.line(1);
        problems.add(
                new Origin(source, 1, 1, Math.max(1, head.length())),
                "table_columns",
                "the columns must be " + String.join(",", COLUMNS),
                head.contains(";") ? "commas part them, and numbers have a point" : "");
        return Optional.empty();
    }

    /** Where a table that is no table begins to be none. */
    static Origin fault(Source source, Exception malformed) {
        Matcher line = LINE.matcher(String.valueOf(malformed.getMessage()));
        return new Origin(source, line.find() ? Integer.parseInt(line.group(1)) : 1, 1, 1);
    }

    private static Disk.Text text(Path file) {
        try {
            return Disk.read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
