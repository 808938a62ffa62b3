package rivalry.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/**
 * What an arm differs by from its baseline, replicate by replicate on the same luck.
 *
 * @param baseline the baseline's mean over replicates; of a rate the ratio of sums
 * @param arm the arm's
 * @param interval 95 % BCa bootstrap interval of the difference
 * @param shareAbove share of replicates in which the arm lies above its baseline
 * @param correlation between the arms over replicates; NaN where an arm does not vary
 * @param varianceReduction how many times less the difference varies than that of two arms on separate luck
 * @param p two-sided p-value of "no difference"; NaN if nobody asked, the arms are identical or fewer than two
 *     replicates have both
 * @param n replicates in which both arms have the value
 * @param isIdentical whether every replicate is alike in both arms
 */
public record Difference(
        double baseline,
        double arm,
        Interval interval,
        double shareAbove,
        double correlation,
        double varianceReduction,
        double p,
        int n,
        boolean isIdentical) {

    /** Of every interval. */
    static final double LEVEL = 0.95;

    /** Sums of the same numbers in another order differ by less than this part of them. */
    private static final double ROUNDING = 1e-13;

    /** Compares flows or stocks: one value a replicate in each arm, NaN where it does not exist. */
    public static Difference ofMeans(double[] baseline, double[] arm, Resampling luck) {
        return of(Twins.ofValues(baseline, arm), luck);
    }

    /** Compares what two arms say of one quantity, over the replicates in which both have it. */
    public static Difference of(Twins twins, Resampling luck) {
        return of(List.of(twins), luck, true).get(0);
    }

    /**
     * Compares what two arms say of several quantities, which is quicker than one by one.
     *
     * @param isTested whether p-values are wanted; else they are NaN
     */
    static List<Difference> of(List<Twins> all, Resampling luck, boolean isTested) {
        List<Contrast> contrasts = all.stream().map(Difference::contrast).toList();
        boolean[] judged = new boolean[all.size()];
        List<Contrast> resampled = new ArrayList<>();
        for (int i = 0; i < judged.length; i++) {
            judged[i] = contrasts.get(i).size() > 1 && !all.get(i).isIdentical();
            if (judged[i]) {
                resampled.add(contrasts.get(i));
            }
        }
        Iterator<Bca> bootstraps = Arrays.asList(Bca.of(resampled, luck)).iterator();
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < judged.length; i++) {
            Bca bootstrap = judged[i] ? bootstraps.next() : null;
            differences.add(of(contrasts.get(i), all.get(i).isIdentical(), bootstrap, isTested));
        }
        return differences;
    }

    private static Contrast contrast(Twins twins) {
        Twins both = twins.ofBoth();
        return both.isRate()
                ? new RatioContrast(both.baseline(), both.baselineUnder(), both.arm(), both.armUnder())
                : MeanContrast.of(both.baseline(), both.arm());
    }

    /** Arm less baseline; what rounding leaves where differences cancel over replicates is nothing. */
    public double difference() {
        double rest = ROUNDING * Math.max(Math.abs(arm), Math.abs(baseline));
        return isIdentical || Math.abs(arm - baseline) <= rest ? 0 : arm - baseline;
    }

    /** The difference in per cent of the baseline; NaN where the baseline is 0. */
    public double percent() {
        return baseline == 0 ? Double.NaN : 100 * difference() / Math.abs(baseline);
    }

    /** @param bootstrap null where there is nothing to judge */
    private static Difference of(Contrast contrast, boolean identical, Bca bootstrap, boolean isTested) {
        int n = contrast.size();
        if (n == 0) {
            return new Difference(
                    Double.NaN,
                    Double.NaN,
                    Interval.NONE,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    0,
                    identical);
        }
        double[] before = contrast.baselines();
        double[] after = contrast.arms();
        double[] differences = differences(before, after);
        boolean judged = bootstrap != null;
        return new Difference(
                contrast.baseline(),
                contrast.arm(),
                judged ? bootstrap.interval(LEVEL) : identical ? new Interval(0, 0) : Interval.NONE,
                shareAbove(differences),
                judged ? correlation(before, after) : Double.NaN,
                judged
                        ? ratio(StatUtils.variance(before) + StatUtils.variance(after), StatUtils.variance(differences))
                        : Double.NaN,
                judged && isTested ? bootstrap.p() : Double.NaN,
                n,
                identical);
    }

    private static double[] differences(double[] before, double[] after) {
        double[] differences = new double[before.length];
        for (int i = 0; i < before.length; i++) {
            differences[i] = after[i] - before[i];
        }
        return differences;
    }

    private static double shareAbove(double[] differences) {
        double above = 0;
        for (double difference : differences) {
            above += difference > 0 ? 1 : 0;
        }
        return above / differences.length;
    }

    private static double correlation(double[] before, double[] after) {
        return constant(before) || constant(after) ? Double.NaN : new PearsonsCorrelation().correlation(before, after);
    }

    private static double ratio(double above, double below) {
        return below == 0 ? Double.NaN : above / below;
    }

    private static boolean constant(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }
}
