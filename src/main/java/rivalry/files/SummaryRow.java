package rivalry.files;

import rivalry.comparison.Summary;
import rivalry.observation.Yearly;

/**
 * One row of {@code summary.csv}.
 *
 * @param period a year, or years such as {@code 2026-2035}: the mean of their yearly values, of a rate the ratio of sums
 */
public record SummaryRow(
        String arm, String measure, String entity, String by, String period, Yearly yearly, Summary summary) {

    /** The ensemble's one number: the median, of a rate the ratio of sums over replicates. */
    public double centre() {
        return yearly == Yearly.RATIO ? summary.mean() : summary.median();
    }
}
