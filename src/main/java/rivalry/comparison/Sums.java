package rivalry.comparison;

import java.util.Arrays;
import java.util.List;

/** What an ensemble says of a quantity: medians, quantiles, and ratios of sums with their Monte-Carlo error. */
final class Sums {
    /** The standard normal's 95 % point. */
    static final double Z95 = 1.6448536269514722;

    private Sums() {}

    /** Σ numerators / Σ denominators over the runs. */
    static double ratio(List<Sample> samples) {
        double numerator = 0;
        double denominator = 0;
        for (Sample sample : samples) {
            numerator += sample.numerator();
            denominator += sample.denominator();
        }
        return numerator / denominator;
    }

    /** The standard error of {@link #ratio}, by leaving out one run at a time (Quenouille 1956; Tukey 1958). */
    static double error(List<Sample> samples) {
        int n = samples.size();
        double numerator = samples.stream().mapToDouble(Sample::numerator).sum();
        double denominator = samples.stream().mapToDouble(Sample::denominator).sum();
        double[] without = new double[n];
        for (int i = 0; i < n; i++) {
            Sample left = samples.get(i);
            without[i] = (numerator - left.numerator()) / (denominator - left.denominator());
        }
        return jackknife(without);
    }

    /** The standard error of a statistic from its values with one run left out at a time. */
    static double jackknife(double[] leftOut) {
        int n = leftOut.length;
        return StrictMath.sqrt((n - 1.0) * (n - 1.0) / n * variance(leftOut));
    }

    /** The quantile of a sample by linear interpolation between its order statistics (Hyndman and Fan's type 7). */
    static double quantile(double[] values, double p) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = (sorted.length - 1) * p;
        int below = (int) StrictMath.floor(place);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** The unbiased variance of a sample; 0 for fewer than two. */
    static double variance(double[] values) {
        if (values.length < 2) {
            return 0;
        }
        double mean = Arrays.stream(values).sum() / values.length;
        double total = 0;
        for (double value : values) {
            total += (value - mean) * (value - mean);
        }
        return total / (values.length - 1);
    }
}
