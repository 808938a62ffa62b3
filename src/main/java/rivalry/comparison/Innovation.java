package rivalry.comparison;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How much a country's innovation changes, as one number: the mean of the change of its frontier and of the change of
 * ln impact-weighted papers, each counted in standard deviations of the baseline over replicates. The number says nothing
 * without its two parts, so they come along.
 *
 * <p>The frontier's part may be read off {@code capability}: its points are linear in ln E, so both give the same number.
 *
 * @param frontier change of the frontier in each replicate [baseline standard deviations]
 * @param papers change of ln impact-weighted papers in each replicate [baseline standard deviations]
 * @param smallest the smallest change of the index that anybody need care about
 */
public record Innovation(double[] frontier, double[] papers, double smallest) {

    /**
     * The change of an arm over its baseline, in the replicates in which all four numbers exist.
     *
     * @param capability the country's frontier, by replicate, in the baseline and in the arm [points]
     * @param impact its impact-weighted papers
     * @param growth how much the baseline's frontier grows in a month [points]
     */
    public static Innovation of(Arms capability, Arms impact, SmallestEffects effects, double growth) {
        int[] present = IntStream.range(0, capability.baseline().length)
                .filter(i -> capability.has(i) && impact.has(i) && impact.baseline()[i] > 0 && impact.arm()[i] > 0)
                .toArray();
        double[] before = pick(capability.baseline(), present);
        double[] after = pick(capability.arm(), present);
        double[] fewer = logarithms(pick(impact.baseline(), present));
        double[] more = logarithms(pick(impact.arm(), present));
        double points = deviation(before);
        double logs = deviation(fewer);
        double smallest = (effects.months() * growth / points + StrictMath.log1p(effects.part()) / logs) / 2;
        return new Innovation(changes(before, after, points), changes(fewer, more, logs), smallest);
    }

    /** Whether it does not change in any replicate. */
    boolean isIdentical() {
        return frontier.length > 0 && Arrays.stream(changes()).allMatch(change -> change == 0);
    }

    /** What can be said of the change: against the smallest effect, and never below ten replicates. */
    public Verdict verdict(Resampling luck) {
        if (isIdentical()) {
            return Verdict.IDENTICAL;
        }
        Interval interval = index(luck).interval();
        if (frontier.length < Verdict.FEWEST_REPLICATES) {
            return Verdict.NOT_RESOLVED;
        } else if (interval.isInside(smallest)) {
            return Verdict.NO_PRACTICAL_DIFFERENCE;
        } else if (interval.low() > 0) {
            return Verdict.HIGHER;
        }
        return interval.high() < 0 ? Verdict.LOWER : Verdict.NOT_RESOLVED;
    }

    /** One number a replicate in each of two arms; NaN where it does not exist. */
    public record Arms(double[] baseline, double[] arm) {
        /** What two arms say of a flow or stock. */
        public static Arms of(Twins twins) {
            return new Arms(twins.baseline(), twins.arm());
        }

        /** The same of some replicates. */
        Arms of(int[] replicates) {
            return new Arms(pick(baseline, replicates), pick(arm, replicates));
        }

        boolean has(int replicate) {
            return Double.isFinite(baseline[replicate]) && Double.isFinite(arm[replicate]);
        }
    }

    /** The index in each replicate. */
    public double[] changes() {
        double[] changes = new double[frontier.length];
        Arrays.setAll(changes, i -> (frontier[i] + papers[i]) / 2);
        return changes;
    }

    /** The index over all replicates. */
    public Estimate index(Resampling luck) {
        return Estimate.ofMean(changes(), luck);
    }

    /** Its part from the frontier. */
    public Estimate frontierPart(Resampling luck) {
        return Estimate.ofMean(frontier, luck);
    }

    /** Its part from papers. */
    public Estimate papersPart(Resampling luck) {
        return Estimate.ofMean(papers, luck);
    }

    private static double[] changes(double[] before, double[] after, double unit) {
        double[] changes = new double[before.length];
        Arrays.setAll(changes, i -> after[i] == before[i] ? 0 : (after[i] - before[i]) / unit);
        return changes;
    }

    private static double deviation(double[] values) {
        return Math.sqrt(StatUtils.variance(values));
    }

    private static double[] logarithms(double[] values) {
        return Arrays.stream(values).map(StrictMath::log).toArray();
    }

    private static double[] pick(double[] values, int[] places) {
        return Arrays.stream(places).mapToDouble(i -> values[i]).toArray();
    }
}
