package rivalry.comparison;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * A number that an ensemble says, with its 95 % BCa bootstrap interval over replicates.
 *
 * @param interval none below two replicates; a point where every replicate says the same
 */
public record Estimate(double value, Interval interval) {
    private static final double LEVEL = 0.95;

    /** Of a statistic of which replicates are looked at, out of {@code n}. */
    static Estimate of(int n, ToDoubleFunction<int[]> statistic, Resampling luck) {
        int[] all = new int[n];
        Arrays.setAll(all, i -> i);
        double value = n == 0 ? Double.NaN : statistic.applyAsDouble(all);
        if (n < 2 || !Double.isFinite(value)) {
            return new Estimate(value, Interval.NONE);
        }
        Resamples resamples = luck.of(n);
        double[] resampled = new double[resamples.count()];
        Arrays.setAll(resampled, b -> statistic.applyAsDouble(resamples.sample(b)));
        if (isConstant(resampled, value)) {
            return new Estimate(value, new Interval(value, value));
        }
        double[] leftOut = new double[n];
        Arrays.setAll(leftOut, i -> statistic.applyAsDouble(without(all, i)));
        return new Estimate(value, new Bca(resampled, value, Bca.acceleration(leftOut), n).interval(LEVEL));
    }

    /** Of the mean of one value a replicate. */
    static Estimate ofMean(double[] values, Resampling luck) {
        return of(values.length, sample -> mean(values, sample), luck);
    }

    /** Whether its {@code n} replicates are enough and leave no doubt that the number is above (or below) zero. */
    public boolean isResolved(int n) {
        return n >= Verdict.FEWEST_REPLICATES && (interval.low() > 0 || interval.high() < 0);
    }

    static double mean(double[] values, int[] sample) {
        double total = 0;
        for (int i : sample) {
            total += values[i];
        }
        return total / sample.length;
    }

    private static boolean isConstant(double[] values, double value) {
        return Arrays.stream(values).allMatch(each -> Math.abs(each - value) <= 1e-14 * Math.abs(value));
    }

    private static int[] without(int[] all, int left) {
        int[] rest = new int[all.length - 1];
        Arrays.setAll(rest, i -> i < left ? all[i] : all[i + 1]);
        return rest;
    }
}
