package rivalry.files;

import java.util.Arrays;
import java.util.List;

/** How fast the best country's capability grows in an arm. */
final class Frontier {
    private static final int LAST_YEAR_OF_DATA = 2025;

    private Frontier() {}

    /**
     * Its mean growth over replicates from the last year of data on, or over all years where that year is not played
     * [points/month]; NaN if no capability is known at both ends.
     */
    static double growth(Parts.OfArm arm, Span span) {
        List<Column> columns = arm.columns().stream()
                .filter(column ->
                        column.measure().equals("capability") && column.by().isEmpty())
                .toList();
        int from =
                LAST_YEAR_OF_DATA < span.last() && span.contains(LAST_YEAR_OF_DATA) ? LAST_YEAR_OF_DATA : span.first();
        YearBlock block = YearBlock.read(arm, arm.replicates(), columns, span);
        double gained = best(block, columns, span.last(), span) - best(block, columns, from, span);
        return gained / (12.0 * (span.last() - from));
    }

    private static double best(YearBlock block, List<Column> columns, int year, Span span) {
        double best = Double.NaN;
        for (int i = 0; i < columns.size(); i++) {
            double mean = Arrays.stream(block.values(columns.get(i), i * span.years(), new SummaryPeriod(year, year)))
                    .filter(Double::isFinite)
                    .average()
                    .orElse(Double.NaN);
            best = best >= mean ? best : mean;
        }
        return best;
    }
}
