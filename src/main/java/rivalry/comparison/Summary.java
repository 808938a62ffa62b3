package rivalry.comparison;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/**
 * One number a replicate, summed up over the replicates in which it exists.
 *
 * @param mean of a flow or stock the mean; of a rate the ratio of sums: all replicates' numerators over all their
 *     denominators, so that replicates with few events do not count as much as those with many
 * @param sd standard deviation of the replicates' values; NaN below two of them
 * @param n replicates in which the number exists
 */
public record Summary(double mean, double sd, double median, double p05, double p25, double p75, double p95, int n) {
    private static final Summary NOTHING =
            new Summary(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);

    /** Sums up one value a replicate; NaN where it does not exist. */
    public static Summary of(double[] values) {
        double[] present = present(values);
        return of(present, present.length == 0 ? Double.NaN : StatUtils.mean(present));
    }

    /** Sums up a rate from its numerator and denominator in each replicate. */
    public static Summary ofRatios(double[] numerators, double[] denominators) {
        double[] ratios = new double[numerators.length];
        double above = 0;
        double below = 0;
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = numerators[i] / denominators[i];
            if (Double.isFinite(ratios[i])) {
                above += numerators[i];
                below += denominators[i];
            }
        }
        return of(present(ratios), above / below);
    }

    private static double[] present(double[] values) {
        double[] present = new double[values.length];
        int count = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                present[count++] = value;
            }
        }
        return Arrays.copyOf(present, count);
    }

    private static Summary of(double[] present, double mean) {
        if (present.length == 0) {
            return NOTHING;
        }
        double sd = present.length < 2 ? Double.NaN : Math.sqrt(StatUtils.variance(present));
        double[] sorted = present.clone();
        Arrays.sort(sorted);
        return new Summary(
                mean,
                sd,
                quantile(sorted, 0.5),
                quantile(sorted, 0.05),
                quantile(sorted, 0.25),
                quantile(sorted, 0.75),
                quantile(sorted, 0.95),
                present.length);
    }

    /** By linear interpolation between order statistics (Hyndman and Fan's type 7). */
    private static double quantile(double[] sorted, double p) {
        double place = 1 + (sorted.length - 1) * p;
        int below = (int) place;
        double under = sorted[below - 1];
        return below >= sorted.length ? under : under + (place - below) * (sorted[below] - under);
    }
}
