package rivalry.files;

import java.util.List;
import rivalry.observation.History;
import rivalry.observation.Measures;
import rivalry.observation.Series;
import rivalry.observation.Yearly;

/**
 * A series as a part file keeps it.
 *
 * @param rows what stands in {@code series.csv} of it
 */
record Column(String measure, String entity, String by, Yearly yearly, Detail.Rows rows) {

    static Column of(Series series, Detail detail) {
        return new Column(
                series.measure().key(),
                series.entity(),
                series.by(),
                series.measure().yearly(),
                detail.of(series));
    }

    Series series() {
        return new Series(Measures.of(measure), entity, by);
    }

    boolean isRate() {
        return yearly == Yearly.RATIO;
    }

    boolean isMonthly() {
        return rows == Detail.Rows.MONTHS;
    }

    /** How many yearly numbers a part holds of it: of a rate numerators, then denominators. */
    int years(Span span) {
        return isRate() ? 2 * span.years() : span.years();
    }

    /** Writes the yearly numbers of series {@code index} of a run from {@code values[at]} on and returns where they end. */
    int addYears(History history, int index, Span span, double[] values, int at) {
        int next = at;
        for (int year = span.first(); year <= span.last(); year++) {
            values[next++] = isRate() ? history.numerator(index, year) : history.year(index, year);
        }
        for (int year = span.first(); isRate() && year <= span.last(); year++) {
            values[next++] = history.denominator(index, year);
        }
        return next;
    }

    /** As it stands in a part. */
    List<String> cells() {
        return List.of(measure, entity, by, yearly.name(), rows.name());
    }

    static Column of(List<String> cells) {
        return new Column(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                Yearly.valueOf(cells.get(3)),
                Detail.Rows.valueOf(cells.get(4)));
    }
}
