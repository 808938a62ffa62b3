package rivalry.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import rivalry.comparison.Summary;

/**
 * {@code summary.csv}: every measure of every year, summed up over replicates.
 *
 * <p>The parts are read once for each block of columns, so that of each replicate at most {@value #BLOCK} numbers are kept
 * at a time, however many columns and replicates there are.
 */
final class SummaryTable {
    private static final int BLOCK = 8_000;

    private final Span span;
    private final Consumer<SummaryRow> reader;
    private OutputStream out;

    /** @param reader is shown every row as it is written */
    SummaryTable(Span span, Consumer<SummaryRow> reader) {
        this.span = span;
        this.reader = reader;
    }

    void write(OutputStream file, List<Parts.OfArm> arms) throws IOException {
        out = file;
        out.write(Csv.row(
                        "arm", "measure", "entity", "by", "period", "mean", "sd", "median", "p05", "p25", "p75", "p95",
                        "n")
                .getBytes(StandardCharsets.UTF_8));
        for (Parts.OfArm arm : arms) {
            for (int from = 0, to; from < arm.columns().size(); from = to) {
                to = blockEnd(arm.columns(), from);
                writeBlock(arm, from, to);
            }
        }
    }

    private int blockEnd(List<Column> columns, int from) {
        int size = 0;
        int end = from;
        while (end < columns.size() && (end == from || size + columns.get(end).years(span) <= BLOCK)) {
            size += columns.get(end++).years(span);
        }
        return end;
    }

    private void writeBlock(Parts.OfArm arm, int from, int to) throws IOException {
        List<Column> columns = arm.columns();
        List<double[]> rows = new ArrayList<>();
        for (int replicate : arm.replicates()) {
            rows.add(years(columns, arm.read(replicate).values(), from, to));
        }
        int offset = 0;
        for (Column column : columns.subList(from, to)) {
            for (Period period : Period.of(span)) {
                write(new SummaryRow(
                        arm.name(),
                        column.measure(),
                        column.entity(),
                        column.by(),
                        period.toString(),
                        column.yearly(),
                        summary(column, period, rows, offset)));
            }
            offset += column.years(span);
        }
    }

    /** The yearly numbers of columns {@code from..to} of one part, side by side. */
    private double[] years(List<Column> columns, double[] values, int from, int to) {
        double[] years = new double
                [columns.subList(from, to).stream()
                        .mapToInt(column -> column.years(span))
                        .sum()];
        int source = 0;
        int target = 0;
        for (int i = 0; i < to; i++) {
            int size = columns.get(i).years(span);
            if (i >= from) {
                System.arraycopy(values, source, years, target, size);
                target += size;
            }
            source += columns.get(i).size(span);
        }
        return years;
    }

    private Summary summary(Column column, Period period, List<double[]> rows, int offset) {
        int first = offset + period.first() - span.first();
        if (column.isRate()) {
            return Summary.ofRatios(
                    sums(rows, first, period.years()), sums(rows, first + span.years(), period.years()));
        }
        double[] sums = sums(rows, first, period.years());
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= period.years();
        }
        return Summary.of(sums);
    }

    private static double[] sums(List<double[]> rows, int first, int count) {
        double[] sums = new double[rows.size()];
        for (int i = 0; i < sums.length; i++) {
            for (int year = 0; year < count; year++) {
                sums[i] += rows.get(i)[first + year];
            }
        }
        return sums;
    }

    private void write(SummaryRow row) throws IOException {
        Summary summary = row.summary();
        out.write(Csv.row(
                        row.arm(),
                        row.measure(),
                        row.entity(),
                        row.by(),
                        row.period(),
                        NumberText.of(summary.mean()),
                        NumberText.of(summary.sd()),
                        NumberText.of(summary.median()),
                        NumberText.of(summary.p05()),
                        NumberText.of(summary.p25()),
                        NumberText.of(summary.p75()),
                        NumberText.of(summary.p95()),
                        Integer.toString(summary.n()))
                .getBytes(StandardCharsets.UTF_8));
        reader.accept(row);
    }
}
