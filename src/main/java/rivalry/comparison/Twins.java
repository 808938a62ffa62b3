package rivalry.comparison;

import java.util.Arrays;

/**
 * What two arms say of one quantity, replicate by replicate on the same luck; NaN where a replicate does not have it.
 *
 * @param baseline each replicate's value in the baseline; of a rate its numerator
 * @param baselineUnder of a rate each replicate's denominator in the baseline; null of anything else
 * @param arm each replicate's value in the arm, or numerator
 * @param armUnder as {@code baselineUnder}, in the arm
 */
public record Twins(double[] baseline, double[] baselineUnder, double[] arm, double[] armUnder) {
    public Twins {
        if (baseline.length != arm.length) {
            throw new IllegalArgumentException(
                    "arms of " + baseline.length + " and " + arm.length + " replicates are no pairs");
        }
    }

    /** A flow or stock. */
    public static Twins ofValues(double[] baseline, double[] arm) {
        return new Twins(baseline, null, arm, null);
    }

    boolean isRate() {
        return baselineUnder != null;
    }

    /** Each replicate's own value in the baseline. */
    double[] before() {
        return isRate() ? ratios(baseline, baselineUnder) : baseline;
    }

    /** Each replicate's own value in the arm. */
    double[] after() {
        return isRate() ? ratios(arm, armUnder) : arm;
    }

    /** The same of those replicates only that have the quantity in both arms. */
    Twins ofBoth() {
        double[] before = before();
        double[] after = after();
        int[] both = new int[before.length];
        int count = 0;
        for (int i = 0; i < both.length; i++) {
            if (Double.isFinite(before[i]) && Double.isFinite(after[i])) {
                both[count++] = i;
            }
        }
        return count == both.length ? this : of(Arrays.copyOf(both, count));
    }

    private Twins of(int[] replicates) {
        return isRate()
                ? new Twins(
                        pick(baseline, replicates),
                        pick(baselineUnder, replicates),
                        pick(arm, replicates),
                        pick(armUnder, replicates))
                : ofValues(pick(baseline, replicates), pick(arm, replicates));
    }

    /** Alike in every replicate, also in not existing. */
    boolean isIdentical() {
        return alike(baseline, arm) && (!isRate() || alike(baselineUnder, armUnder));
    }

    private static boolean alike(double[] before, double[] after) {
        for (int i = 0; i < before.length; i++) {
            if (before[i] != after[i] && !(Double.isNaN(before[i]) && Double.isNaN(after[i]))) {
                return false;
            }
        }
        return true;
    }

    private static double[] ratios(double[] over, double[] under) {
        double[] ratios = new double[over.length];
        Arrays.setAll(ratios, i -> over[i] / under[i]);
        return ratios;
    }

    private static double[] pick(double[] values, int[] places) {
        return Arrays.stream(places).mapToDouble(i -> values[i]).toArray();
    }
}
