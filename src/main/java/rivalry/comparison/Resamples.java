package rivalry.comparison;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import rivalry.luck.Decision;
import rivalry.luck.Draws;

/**
 * Bootstrap resamples of the replicates 0 … n − 1: each draws n of them with replacement (Efron 1979).
 *
 * <p>They are looked up by key, so every row of a comparison is judged on the same resamples, on any number of threads.
 */
public final class Resamples {
    /** How many are drawn by default: with 1999, the 2.5 % and 97.5 % points are order statistics. */
    public static final int USUAL = 1999;

    /** Resamples that are summed at a time: of 200 replicates 0.4 MB of the matrix. */
    private static final int PIECE = 256;

    /** How often each resample holds each replicate, replicate by replicate. */
    private final double[][] weights;

    private final Student student;

    /** @param samples which replicates each of {@code count} resamples holds */
    private Resamples(int n, int count, IntFunction<int[]> samples) {
        weights = new double[n][count];
        for (int b = 0; b < count; b++) {
            for (int i : samples.apply(b)) {
                weights[i][b]++;
            }
        }
        student = new Student(n);
    }

    /** The usual number of resamples of {@code n} replicates. */
    public static Resamples of(long seed, int n) {
        return of(seed, n, USUAL);
    }

    /** {@code count} resamples of {@code n} replicates. */
    public static Resamples of(long seed, int n, int count) {
        Draws luck = new Draws(seed, 0);
        return new Resamples(n, count, b -> drawn(n, luck.stem(Decision.RESAMPLE, b, 0)));
    }

    private static int[] drawn(int n, long stem) {
        int[] sample = new int[n];
        for (int i = 0; i < n; i++) {
            sample[i] = (int) (n * Draws.uniform(stem, i));
        }
        return sample;
    }

    /** Every possible resample of {@code n} replicates, n^n of them: the bootstrap without luck, for small n. */
    static Resamples all(int n) {
        return new Resamples(n, (int) Math.round(StrictMath.pow(n, n)), b -> digits(n, b));
    }

    /** The digits of a number in base {@code n}. */
    private static int[] digits(int n, int number) {
        int[] digits = new int[n];
        for (int i = 0, rest = number; i < n; i++, rest /= n) {
            digits[i] = rest % n;
        }
        return digits;
    }

    /** How many there are. */
    int count() {
        return weights[0].length;
    }

    /** How many replicates are resampled. */
    int size() {
        return weights.length;
    }

    /** The quantiles that go with as many replicates as are resampled. */
    Student student() {
        return student;
    }

    /** The sum over each resample of one value a replicate. */
    double[] sums(double[] values) {
        return sums(new double[][] {values})[0];
    }

    /**
     * The sums over each resample of several rows of one value a replicate: a product with the matrix of {@link #weights},
     * four replicates at a time, which a processor does many of at once. Zeros, common on shared luck, cost nothing. All rows
     * meet one piece of the matrix before the next, which so stays near the processor.
     */
    double[][] sums(double[][] rows) {
        int[][] places = new int[rows.length][];
        for (int r = 0; r < rows.length; r++) {
            double[] values = rows[r];
            places[r] = IntStream.range(0, values.length)
                    .filter(i -> values[i] != 0)
                    .toArray();
        }
        double[][] sums = new double[rows.length][count()];
        for (int from = 0; from < count(); from += PIECE) {
            int to = Math.min(count(), from + PIECE);
            for (int r = 0; r < rows.length; r++) {
                add(sums[r], rows[r], places[r], from, to);
            }
        }
        return sums;
    }

    private void add(double[] sums, double[] values, int[] places, int from, int to) {
        int k = 0;
        for (; k + 4 <= places.length; k += 4) {
            addFour(sums, values, places, k, from, to);
        }
        for (; k < places.length; k++) {
            double[] w = weights[places[k]];
            double v = values[places[k]];
            for (int b = from; b < to; b++) {
                sums[b] += v * w[b];
            }
        }
    }

    private void addFour(double[] sums, double[] values, int[] places, int k, int from, int to) {
        double[] w0 = weights[places[k]];
        double[] w1 = weights[places[k + 1]];
        double[] w2 = weights[places[k + 2]];
        double[] w3 = weights[places[k + 3]];
        double v0 = values[places[k]];
        double v1 = values[places[k + 1]];
        double v2 = values[places[k + 2]];
        double v3 = values[places[k + 3]];
        for (int b = from; b < to; b++) {
            sums[b] += v0 * w0[b] + v1 * w1[b] + v2 * w2[b] + v3 * w3[b];
        }
    }

    /** Which replicates the b-th resample holds, in their order. */
    int[] sample(int b) {
        int[] sample = new int[size()];
        int drawn = 0;
        for (int i = 0; i < weights.length; i++) {
            for (double left = weights[i][b]; left > 0; left--) {
                sample[drawn++] = i;
            }
        }
        return sample;
    }
}
