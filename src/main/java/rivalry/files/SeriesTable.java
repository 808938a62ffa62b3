package rivalry.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code series.csv}: the values of every replicate, by year or month; a value that does not exist has no row. */
final class SeriesTable {
    private final Span span;
    private final StringBuilder rows = new StringBuilder();

    SeriesTable(Span span) {
        this.span = span;
    }

    void write(OutputStream out, List<Parts.OfArm> arms) throws IOException {
        rows.append(Csv.row("arm", "replicate", "month", "measure", "entity", "by", "value"));
        for (Parts.OfArm arm : arms) {
            for (int replicate : arm.replicates()) {
                append(arm, replicate);
                out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
                rows.setLength(0);
            }
        }
        out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void append(Parts.OfArm arm, int replicate) {
        Part part = arm.read(replicate);
        double[] years = part.years();
        double[] months = part.months();
        String run = Csv.cell(arm.name()) + ',' + replicate + ',';
        int year = 0;
        int month = 0;
        for (Column column : arm.columns()) {
            String series = "," + Csv.cell(column.measure()) + ',' + Csv.cell(column.entity()) + ','
                    + Csv.cell(column.by()) + ',';
            if (column.isMonthly()) {
                appendMonths(months, month, run, series);
                month += span.months();
            } else if (column.rows() == Detail.Rows.YEARS) {
                appendYears(column, years, year, run, series);
            }
            year += column.years(span);
        }
    }

    private void appendMonths(double[] months, int offset, String run, String series) {
        for (int month = 0; month < span.months(); month++) {
            append(run, month, series, months[offset + month]);
        }
    }

    private void appendYears(Column column, double[] years, int offset, String run, String series) {
        for (int year = 0; year < span.years(); year++) {
            double value = years[offset + year];
            append(run, 12 * year + 11, series, column.isRate() ? value / years[offset + span.years() + year] : value);
        }
    }

    private void append(String run, int month, String series, double value) {
        if (!Double.isFinite(value)) {
            return;
        }
        rows.append(run);
        appendMonth(rows, span, month);
        rows.append(series);
        NumberText.append(rows, value);
        rows.append('\n');
    }

    /** Appends {@code YYYY-MM} of a month counted from the first January of the span. */
    private static void appendMonth(StringBuilder rows, Span span, int month) {
        int number = month % 12 + 1;
        rows.append(span.first() + month / 12).append(number < 10 ? "-0" : "-").append(number);
    }
}
