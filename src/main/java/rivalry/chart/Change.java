package rivalry.chart;

import rivalry.comparison.Finding;
import rivalry.comparison.Interval;
import rivalry.comparison.Verdict;
import rivalry.observation.Series;

/**
 * How one series of an arm differs from the baseline's over a period: a row of a comparison, as figures need it.
 *
 * @param measure key of the measure
 * @param entity as result files write it
 * @param by the further dimension, or empty
 * @param period a year, or years such as {@code 2026-2035}
 * @param baseline the baseline's value, in the measure's unit
 * @param difference arm less baseline
 * @param interval 95 % interval of the difference
 * @param smallest the smallest effect of interest, in the measure's unit; NaN if none can be told
 * @param isHeadline whether it is one of the few that are asked together
 */
public record Change(
        String measure,
        String entity,
        String by,
        String period,
        double baseline,
        double difference,
        Interval interval,
        double smallest,
        boolean isHeadline,
        Verdict verdict) {

    /** A finding as figures need it. */
    public static Change of(Finding finding) {
        Series series = finding.question().series();
        return new Change(
                series.measure().key(),
                series.entity(),
                series.by(),
                finding.question().period(),
                finding.difference().baseline(),
                finding.difference().difference(),
                finding.difference().interval(),
                finding.smallest(),
                finding.question().isHeadline(),
                finding.verdict());
    }

    /** What it is about, in words. */
    public Subject subject() {
        return new Subject(measure, entity, by);
    }

    /** Whether it is about one series. */
    boolean isOf(String wantedMeasure, String wantedEntity, String wantedBy) {
        return measure.equals(wantedMeasure) && entity.equals(wantedEntity) && by.equals(wantedBy);
    }

    /** Whether its period is one calendar year. */
    boolean isOfAYear() {
        return period.indexOf('-') < 0;
    }

    /** The calendar year it is about, if it {@link #isOfAYear}. */
    int year() {
        return Integer.parseInt(period);
    }

    /** Its size as a multiple of the smallest effect of interest. */
    public double weight() {
        return Math.abs(difference) / Math.max(1e-300, smallest);
    }

    /** Whether something is claimed of its direction. */
    public boolean isResolved() {
        return verdict == Verdict.HIGHER || verdict == Verdict.LOWER;
    }
}
