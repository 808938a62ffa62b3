package rivalry.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * {@code series.csv}: the values of every replicate, by year or month; a value that does not exist has no row.
 *
 * <p>Of two million rows each is put together from bytes that are made once.
 */
final class SeriesTable {
    private final Span span;
    private final byte[][] months;
    private final byte[] rows = new byte[1 << 16];
    private int filled;
    private OutputStream out;

    SeriesTable(Span span) {
        this.span = span;
        months = IntStream.range(0, span.months())
                .mapToObj(month -> bytes(month(span, month)))
                .toArray(byte[][]::new);
    }

    /** {@code YYYY-MM} of a month counted from the first January of the span. */
    private static String month(Span span, int month) {
        int number = month % 12 + 1;
        return span.first() + month / 12 + (number < 10 ? "-0" : "-") + number;
    }

    void write(OutputStream file, List<Parts.OfArm> arms) throws IOException {
        out = file;
        out.write(bytes(Csv.row("arm", "replicate", "month", "measure", "entity", "by", "value")));
        for (Parts.OfArm arm : arms) {
            byte[][] names = arm.columns().stream().map(SeriesTable::name).toArray(byte[][]::new);
            for (int replicate : arm.replicates()) {
                add(arm, replicate, names);
            }
        }
        flush();
    }

    private static byte[] name(Column column) {
        return bytes(
                "," + Csv.cell(column.measure()) + ',' + Csv.cell(column.entity()) + ',' + Csv.cell(column.by()) + ',');
    }

    private void add(Parts.OfArm arm, int replicate, byte[][] names) throws IOException {
        Part part = arm.part(replicate);
        double[] byYear = part.years();
        double[] byMonth = part.months();
        byte[] run = bytes(Csv.cell(arm.name()) + ',' + replicate + ',');
        int year = 0;
        int month = 0;
        for (int i = 0; i < names.length; i++) {
            Column column = arm.columns().get(i);
            if (column.isMonthly()) {
                addMonths(byMonth, month, run, names[i]);
                month += span.months();
            } else if (column.rows() == Detail.Rows.YEARS) {
                addYears(column, byYear, year, run, names[i]);
            }
            year += column.years(span);
        }
    }

    private void addMonths(double[] values, int offset, byte[] run, byte[] name) throws IOException {
        for (int month = 0; month < span.months(); month++) {
            add(run, months[month], name, values[offset + month]);
        }
    }

    private void addYears(Column column, double[] values, int offset, byte[] run, byte[] name) throws IOException {
        for (int year = 0; year < span.years(); year++) {
            double value = values[offset + year];
            add(
                    run,
                    months[12 * year + 11],
                    name,
                    column.isRate() ? value / values[offset + span.years() + year] : value);
        }
    }

    private void add(byte[] run, byte[] month, byte[] name, double value) throws IOException {
        if (!Double.isFinite(value)) {
            return;
        }
        if (rows.length - filled <= run.length + month.length + name.length + NumberText.LONGEST) {
            flush();
        }
        add(run);
        add(month);
        add(name);
        filled = NumberText.put(value, rows, filled);
        rows[filled++] = '\n';
    }

    private void add(byte[] text) {
        System.arraycopy(text, 0, rows, filled, text.length);
        filled += text.length;
    }

    private void flush() throws IOException {
        out.write(rows, 0, filled);
        filled = 0;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
