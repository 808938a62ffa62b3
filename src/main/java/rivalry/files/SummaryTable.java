package rivalry.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import rivalry.comparison.Summary;

/**
 * {@code summary.csv}: every measure of every year, summed up over replicates.
 *
 * <p>The parts are read once for each {@link YearBlock} of columns, so that memory does not grow with the columns.
 */
final class SummaryTable {
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
                to = YearBlock.end(arm.columns(), from, span);
                List<Column> columns = arm.columns().subList(from, to);
                write(arm, columns, YearBlock.read(arm, arm.replicates(), columns, span));
            }
        }
    }

    private void write(Parts.OfArm arm, List<Column> columns, YearBlock block) throws IOException {
        int offset = 0;
        for (Column column : columns) {
            for (SummaryPeriod period : SummaryPeriod.of(span)) {
                double[] values = block.values(column, offset, period);
                write(new SummaryRow(
                        arm.name(),
                        column.measure(),
                        column.entity(),
                        column.by(),
                        period.toString(),
                        column.yearly(),
                        column.isRate() ? Summary.ofRatios(values, block.under(offset, period)) : Summary.of(values)));
            }
            offset += column.years(span);
        }
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
