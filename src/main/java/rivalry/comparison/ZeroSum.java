package rivalry.comparison;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Whether what one country gains the other loses.
 *
 * @param first mean change of the first country's innovation
 * @param second mean change of the second's
 * @param index {@code −2·d1·d2/(d1² + d2²)}: +1 equal and opposite, 0 one-sided, −1 both alike
 * @param interval 95 % bootstrap percentile interval of the index
 * @param isResolved whether a change leaves the smallest effect of interest; if not, the index is noise
 */
public record ZeroSum(double first, double second, double index, Interval interval, boolean isResolved) {

    /**
     * The index of an arm.
     *
     * @param first change of the first country's innovation in each replicate
     * @param second change of the second's, paired with the first
     * @param smallest the smallest change of interest, in the same unit
     */
    public static ZeroSum of(double[] first, double[] second, double smallest, Resampling luck) {
        double d1 = StatUtils.mean(first);
        double d2 = StatUtils.mean(second);
        boolean inside = Math.abs(d1) < smallest && Math.abs(d2) < smallest;
        boolean judged = !inside && first.length >= Verdict.FEWEST_REPLICATES;
        return new ZeroSum(d1, d2, index(d1, d2), judged ? interval(first, second, luck) : Interval.NONE, judged);
    }

    /** The index of two changes; NaN if both are 0. */
    static double index(double d1, double d2) {
        return -2 * d1 * d2 / (d1 * d1 + d2 * d2);
    }

    private static Interval interval(double[] first, double[] second, Resampling luck) {
        Resamples resamples = luck.of(first.length);
        double[] values = new double[resamples.count()];
        Arrays.setAll(values, b -> index(first, second, resamples.sample(b)));
        return new Interval(Sums.quantile(values, 0.025), Sums.quantile(values, 0.975));
    }

    private static double index(double[] first, double[] second, int[] sample) {
        return index(Estimate.mean(first, sample), Estimate.mean(second, sample));
    }
}
