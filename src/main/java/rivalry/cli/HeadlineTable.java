package rivalry.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rivalry.chart.Numbers;
import rivalry.comparison.Interval;
import rivalry.files.Inputs;
import rivalry.files.SummaryRow;
import rivalry.observation.Headline;
import rivalry.observation.Measure;
import rivalry.observation.Measures;

/** The closing table: the headline measures of one arm, now and later, with the range of nine replicates in ten. */
final class HeadlineTable {
    private static final String AHEAD = "2026-2035";

    private final String arm;
    private final Inputs inputs;
    private final List<SummaryRow> rows;
    private final List<String> periods = new ArrayList<>();

    HeadlineTable(String arm, Inputs inputs, List<SummaryRow> rows) {
        this.arm = arm;
        this.inputs = inputs;
        this.rows = headlines(rows);
        if (inputs.span().contains(2025) && inputs.span().last() > 2025) {
            periods.add("2025");
        }
        periods.add(Integer.toString(inputs.span().last()));
        if (rows.stream().anyMatch(row -> row.period().equals(AHEAD))) {
            periods.add(AHEAD);
        }
    }

    /** The rows that concern headlines, in the headlines' order. */
    static List<SummaryRow> headlines(List<SummaryRow> rows) {
        List<SummaryRow> found = new ArrayList<>();
        for (Headline headline : Headline.ALL) {
            rows.stream().filter(row -> is(headline, row)).forEach(found::add);
        }
        return found;
    }

    private static boolean is(Headline headline, SummaryRow row) {
        return headline.equals(new Headline(row.measure(), row.entity(), row.by()));
    }

    void print(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%n%s, %d %s: centre, and in brackets the range of 90 %% of them%n%n",
                arm,
                inputs.replicates(),
                inputs.replicates() == 1 ? "replicate" : "replicates");
        List<List<String>> lines = new ArrayList<>();
        lines.add(head());
        Headline.ALL.forEach(headline -> line(headline).ifPresent(lines::add));
        TextTable.print(lines, out);
        out.println();
    }

    private List<String> head() {
        List<String> head = new ArrayList<>(List.of("measure", "of", "unit"));
        periods.forEach(period -> head.add(period.contains("-") ? "mean " + period : period));
        return head;
    }

    private Optional<List<String>> line(Headline headline) {
        List<SummaryRow> own = rows.stream().filter(row -> is(headline, row)).toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Measure measure = Measures.of(headline.measure());
        List<String> line = new ArrayList<>(List.of(
                headline.measure().replace('_', ' '),
                headline.by().isEmpty() ? headline.entity() : headline.entity() + ", " + headline.by(),
                measure.unitBeside()));
        for (String period : periods) {
            line.add(own.stream()
                    .filter(row -> row.period().equals(period))
                    .findFirst()
                    .map(row -> cell(row, measure.isShare() ? Numbers.PERCENT : Numbers.HUMAN))
                    .orElse(""));
        }
        return Optional.of(line);
    }

    private static String cell(SummaryRow row, Numbers numbers) {
        if (row.summary().n() == 0) {
            return "none";
        }
        Interval middle = new Interval(row.summary().p05(), row.summary().p95());
        return numbers.print(row.centre()) + " " + middle.inBrackets(numbers::print);
    }
}
