package rivalry.files;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import rivalry.observation.History;
import rivalry.observation.Series;

/**
 * What a part keeps of runs with certain series: found out once, for it is the same in all runs of an arm.
 *
 * @param series the places of the kept ones among all
 * @param columns as which they are kept
 * @param names the columns as they stand in a part
 */
record Layout(int[] series, List<Column> columns, Section names) {

    static Layout of(List<Series> all, Detail detail) {
        int[] kept = IntStream.range(0, all.size())
                .filter(i -> detail.keeps(all.get(i)))
                .toArray();
        List<Column> columns =
                IntStream.of(kept).mapToObj(i -> Column.of(all.get(i), detail)).toList();
        return new Layout(
                kept,
                columns,
                Section.of(TextRows.bytes(columns.stream().map(Column::cells).toList())));
    }

    /** A run's yearly numbers of the columns {@code from} up to {@code to}, one column after another. */
    double[] years(History history, int from, int to, Span span) {
        double[] values = new double
                [columns.subList(from, to).stream()
                        .mapToInt(column -> column.years(span))
                        .sum()];
        int at = 0;
        for (int i = from; i < to; i++) {
            at = columns.get(i).addYears(history, series[i], span, values, at);
        }
        return values;
    }

    /** A run's months of all columns that have some, one column after another. */
    double[] months(History history, Span span) {
        double[] values = new double
                [span.months()
                        * (int) columns.stream().filter(Column::isMonthly).count()];
        int first = history.horizon().index(YearMonth.of(span.first(), 1));
        int at = 0;
        for (int i = 0; i < series.length; i++) {
            for (int month = 0; columns.get(i).isMonthly() && month < span.months(); month++) {
                values[at++] = history.month(series[i], first + month);
            }
        }
        return values;
    }
}
