package rivalry.files;

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

    /** How many numbers a part holds of it: its years (of a rate twice, numerators and denominators), then its months. */
    int size(Span span) {
        return years(span) + (isMonthly() ? span.months() : 0);
    }

    /** How many of them are years. */
    int years(Span span) {
        return isRate() ? 2 * span.years() : span.years();
    }

    /** Writes the numbers of series {@code index} of a run from {@code values[offset]} on. */
    void extract(History history, int index, Span span, double[] values, int offset) {
        int at = offset;
        for (int year = span.first(); year <= span.last(); year++) {
            values[at++] = isRate() ? history.numerator(index, year) : history.year(index, year);
        }
        for (int year = span.first(); isRate() && year <= span.last(); year++) {
            values[at++] = history.denominator(index, year);
        }
        int first = history.horizon().index(java.time.YearMonth.of(span.first(), 1));
        for (int month = 0; isMonthly() && month < span.months(); month++) {
            values[at++] = history.month(index, first + month);
        }
    }
}
