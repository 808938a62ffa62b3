package rivalry.files;

import java.util.ArrayList;
import java.util.List;

/** A stretch of years that {@code summary.csv} sums up: each year, and the ten years ahead together. */
record SummaryPeriod(int first, int last) {
    private static final SummaryPeriod AHEAD = new SummaryPeriod(2026, 2035);

    /** The periods of a span, in the order of the file. */
    static List<SummaryPeriod> of(Span span) {
        List<SummaryPeriod> periods = new ArrayList<>();
        for (int year = span.first(); year <= span.last(); year++) {
            periods.add(new SummaryPeriod(year, year));
        }
        if (span.contains(AHEAD.first) && span.contains(AHEAD.last)) {
            periods.add(AHEAD);
        }
        return periods;
    }

    /** Whether headline measures are asked about it first of all: the years ahead, and the last year. */
    boolean isAskedFirst(Span span) {
        return equals(AHEAD) || first == span.last() && last == span.last();
    }

    int years() {
        return last - first + 1;
    }

    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
