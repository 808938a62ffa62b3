package rivalry.comparison;

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

    private final int[][] samples;

    private Resamples(int[][] samples) {
        this.samples = samples;
    }

    /** The usual number of resamples of {@code n} replicates. */
    public static Resamples of(long seed, int n) {
        return of(seed, n, USUAL);
    }

    /** {@code count} resamples of {@code n} replicates. */
    public static Resamples of(long seed, int n, int count) {
        Draws luck = new Draws(seed, 0);
        int[][] samples = new int[count][n];
        for (int b = 0; b < count; b++) {
            long stem = luck.stem(Decision.RESAMPLE, b, 0);
            for (int i = 0; i < n; i++) {
                samples[b][i] = (int) (n * Draws.uniform(stem, i));
            }
        }
        return new Resamples(samples);
    }

    /** Every possible resample of {@code n} replicates, n^n of them: the bootstrap without luck, for small n. */
    static Resamples all(int n) {
        int count = (int) Math.round(StrictMath.pow(n, n));
        int[][] samples = new int[count][n];
        for (int b = 0; b < count; b++) {
            int rest = b;
            for (int i = 0; i < n; i++) {
                samples[b][i] = rest % n;
                rest /= n;
            }
        }
        return new Resamples(samples);
    }

    /** How many there are. */
    int count() {
        return samples.length;
    }

    /** How many replicates are resampled. */
    int size() {
        return samples[0].length;
    }

    /** Which replicates the b-th resample holds. */
    int[] sample(int b) {
        return samples[b];
    }
}
