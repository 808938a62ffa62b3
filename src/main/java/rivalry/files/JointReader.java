package rivalry.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rivalry.scenario.Joint;
import rivalry.scenario.Node;
import rivalry.scenario.Origin;
import rivalry.scenario.Problems;
import rivalry.scenario.Source;

/** Reads the file that {@code draws:} names: a column a parameter, a row a vector. */
final class JointReader {
    private final TableReader tables;
    private final Problems problems;

    JointReader(TableReader tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    /** The joint draws of a document, if it names any that can be read. */
    Optional<Joint> read(Node.Mapping document) {
        Node named = document.at("draws").orElse(null);
        if (named != null && !(named instanceof Node.Scalar)) {
            problems.add(named.origin(), "wrong_type", "expected the path of a CSV file");
        }
        return named instanceof Node.Scalar scalar
                ? tables.open(scalar, problems).flatMap(source -> joint(scalar, source))
                : Optional.empty();
    }

    private Optional<Joint> joint(Node.Scalar named, Source source) {
        List<List<Node.Scalar>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(source.text())) {
            for (CsvRecord row : csv) {
                rows.add(cells(source, row));
            }
        } catch (CsvParseException | IOException malformed) {
            problems.add(TableReader.fault(source, malformed), "malformed", TableReader.MALFORMED);
            return Optional.empty();
        }
        for (List<Node.Scalar> row : rows) {
            if (row.size() != rows.get(0).size()) {
                String message = rows.get(0).size() + " values are due, found " + row.size();
                problems.add(row.get(0).origin(), "row_length", message);
                return Optional.empty();
            }
        }
        if (rows.size() < 2) {
            problems.add(named.origin(), "empty_table", "the table '" + named.text() + "' has no rows");
            return Optional.empty();
        }
        Set<String> seen = new HashSet<>();
        for (Node.Scalar path : rows.get(0)) {
            if (!seen.add(path.text())) {
                problems.add(path.origin(), "duplicate_key", "'" + path.text() + "' is given twice");
            }
        }
        return Optional.of(new Joint(rows.get(0), List.copyOf(rows.subList(1, rows.size()))));
    }

    private static List<Node.Scalar> cells(Source source, CsvRecord row) {
        List<Node.Scalar> cells = new ArrayList<>();
        int column = 1;
        for (String cell : row.getFields()) {
            int line = (int) row.getStartingLineNumber();
            cells.add(new Node.Scalar(cell, true, new Origin(source, line, column, Math.max(1, cell.length()))));
            column += cell.length() + 1;
        }
        return cells;
    }
}
