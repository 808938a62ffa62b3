package rivalry.files;

import rivalry.observation.History;
import rivalry.observation.Series;
import rivalry.observation.Yearly;

/**
 * A series as a part file keeps it.
 *
 * @param kept whether {@code series.csv} has rows of it
 * @param monthly whether these rows are months
 */
record Column(String measure, String entity, String by, Yearly yearly, boolean kept, boolean monthly) {

    static Column of(Series series, Detail detail) {
        return new Column(
                series.measure().key(),
                series.entity(),
                series.by(),
                series.measure().yearly(),
                detail.keeps(series),
                detail.monthly(series));
    }

    boolean isRate() {
        return yearly == Yearly.RATIO;
    }

    /** How many numbers a part holds of it: its years (of a rate twice, numerators and denominators), then its months. */
    int size(Span span) {
        return years(span) + (kept && monthly ? span.months() : 0);
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
        for (int month = 0; kept && monthly && month < span.months(); month++) {
            values[at++] = history.month(index, first + month);
        }
    }
}
