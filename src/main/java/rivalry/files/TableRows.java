package rivalry.files;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntFunction;
import rivalry.scenario.Literal;
import rivalry.scenario.LongForm;
import rivalry.scenario.Node;
import rivalry.scenario.Origin;
import rivalry.scenario.Parameter;
import rivalry.scenario.Problem;
import rivalry.scenario.Problems;
import rivalry.scenario.Ranges;
import rivalry.scenario.Source;
import rivalry.scenario.Table;

/** Checks and converts the rows of one yearly table; money of other years becomes US$ of 2025. */
final class TableRows {
    private final Optional<Parameter> about;
    private final Node.Mapping document;
    private final Problems problems;
    private final IntFunction<OptionalDouble> deflator;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> unknown = new HashSet<>();

    TableRows(
            Optional<Parameter> about, Node.Mapping document, Problems problems, IntFunction<OptionalDouble> deflator) {
        this.about = about;
        this.document = document;
        this.problems = problems;
        this.deflator = deflator;
    }

    Optional<Table.Row> row(Source source, NamedCsvRecord row) {
        Cells cells = new Cells(source, row, problems);
        if (row.getFieldCount() != row.getHeader().size()) {
            String message = row.getHeader().size() + " values are due, found " + row.getFieldCount();
            boolean more = row.getFieldCount() > row.getHeader().size();
            String hint = more ? "numbers have a point; a text with a comma stands in quotes" : "is a quote left open?";
            boolean open = source.line((int) row.getStartingLineNumber()).contains("\"");
            cells.wrong("year", "row_length", message, more || open ? hint : "");
            return Optional.empty();
        }
        int year = cells.whole("year");
        double value = cells.number("value");
        String country = cells.text("country");
        if (!seen.add(year + " " + country)) {
            cells.wrong("country", "duplicate_row", "a second row for " + country + " in " + year, "");
        }
        if (!country.equals("world")) {
            known(cells, country);
        }
        double factor = factor(cells, year);
        if (about.isPresent() && !Ranges.allows(about.get(), value)) {
            String legal = Ranges.text(about.get());
            cells.wrong("value", "out_of_range", cells.text("value") + " is outside the legal range " + legal, "");
        }
        try {
            LongForm.Confidence.valueOf(cells.text("confidence"));
        } catch (IllegalArgumentException unknown) {
            cells.wrong("confidence", "unknown_word", "confidence is one of A, B, C, D, E", "");
        }
        return cells.sound()
                ? Optional.of(new Table.Row(
                        (int) row.getStartingLineNumber(),
                        year,
                        country,
                        value * factor,
                        factor == 1 ? cells.text("unit") : "2025 US$",
                        cells.text("source"),
                        cells.text("confidence")))
                : Optional.empty();
    }

    /** Reports the countries without a datum in a table by country. */
    void checkCover(Node.Scalar named) {
        if (seen.stream().allMatch(cell -> cell.endsWith(" world"))) {
            return;
        }
        for (String country : countries()) {
            if (seen.stream().noneMatch(cell -> cell.endsWith(" " + country))) {
                String message = "no datum for " + country + " in '" + named.text() + "'";
                problems.add(named.origin(), "table_covers_countries", message);
            }
        }
    }

    private Set<String> countries() {
        return document.at("countries").orElse(null) instanceof Node.Mapping map
                ? map.entries().keySet()
                : Set.of();
    }

    /** An unknown country is told once a table: its other rows say nothing new. */
    private void known(Cells cells, String country) {
        Set<String> countries = countries();
        if (countries.contains(country)) {
            return;
        }
        cells.unsound();
        if (unknown.add(country)) {
            problems.add(Problem.unknownName(cells.origin("country"), country, "countries", countries));
        }
    }

    /** What the value is multiplied by: 1, or for money of its own year the price level. */
    private double factor(Cells cells, int year) {
        String stated = cells.text("unit").replace("/year", "");
        String due = about.map(Parameter::unit).orElse("1").replace("/year", "");
        boolean money = due.equals("US$");
        if (stated.equals(money ? "2025 US$" : due)) {
            return 1;
        } else if (!money || !stated.equals("US$")) {
            cells.wrong("unit", "unit", "the unit is " + (money ? "2025 US$, or US$ of the year itself" : due), "");
            return 1;
        }
        OptionalDouble level = deflator.apply(year);
        if (level.isEmpty()) {
            cells.wrong("unit", "no_deflator", "no price level for " + year + " in the table tables.deflator", "");
        }
        return level.orElse(1);
    }

    /** The cells of one row, and where they stand. */
    private static final class Cells {
        private final Source source;
        private final NamedCsvRecord row;
        private final Problems problems;
        private boolean sound = true;

        Cells(Source source, NamedCsvRecord row, Problems problems) {
            this.source = source;
            this.row = row;
            this.problems = problems;
        }

        String text(String column) {
            return row.findField(column).orElse("");
        }

        double number(String column) {
            Optional<Double> read = Literal.number(text(column)).filter(Double::isFinite);
            if (read.isEmpty()) {
                wrong(column, "wrong_type", "expected a number, found '" + text(column) + "'", "");
            }
            return read.orElse(0.0);
        }

        int whole(String column) {
            if (!text(column).matches("(19|20|21)[0-9]{2}")) {
                wrong(column, "wrong_type", "expected a year, found '" + text(column) + "'", "");
                return 0;
            }
            return Integer.parseInt(text(column));
        }

        void wrong(String column, String rule, String message, String hint) {
            unsound();
            problems.add(origin(column), rule, message, hint);
        }

        Origin origin(String column) {
            int line = (int) row.getStartingLineNumber();
            int before = 0;
            for (String each : row.getHeader()) {
                if (each.equals(column)) {
                    break;
                }
                before += text(each).length() + 1;
            }
            int width = Math.max(1, text(column).length());
            return new Origin(source, line, before + 1, width);
        }

        void unsound() {
            sound = false;
        }

        boolean sound() {
            return sound;
        }
    }
}
