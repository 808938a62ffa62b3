package rivalry.comparison;

import java.util.Arrays;

/**
 * How much of an output's variance a factor carries: by itself, and with all its interactions.
 *
 * @param first share of variance that would go if the factor were known, by the estimator of Saltelli et al. (2010)
 * @param total share that would stay if all other factors were known, by Jansen's estimator (1999)
 */
public record SobolIndices(Estimate first, Estimate total) {

    /**
     * From the output at the rows of two independent samples A and B, and at those of A with this factor taken from B.
     * Intervals are by bootstrap over rows.
     */
    public static SobolIndices of(double[] a, double[] b, double[] mixed, Resampling luck) {
        double centre = (Arrays.stream(a).sum() + Arrays.stream(b).sum()) / (2.0 * a.length);
        return new SobolIndices(
                Estimate.of(a.length, rows -> first(a, b, mixed, centre, rows) / variance(a, b, rows), luck),
                Estimate.of(a.length, rows -> total(a, mixed, rows) / variance(a, b, rows), luck));
    }

    private static double first(double[] a, double[] b, double[] mixed, double centre, int[] rows) {
        double sum = 0;
        for (int i : rows) {
            sum += (b[i] - centre) * (mixed[i] - a[i]);
        }
        return sum / rows.length;
    }

    private static double total(double[] a, double[] mixed, int[] rows) {
        double sum = 0;
        for (int i : rows) {
            sum += (a[i] - mixed[i]) * (a[i] - mixed[i]);
        }
        return sum / (2 * rows.length);
    }

    private static double variance(double[] a, double[] b, int[] rows) {
        double[] both = new double[2 * rows.length];
        for (int k = 0; k < rows.length; k++) {
            both[2 * k] = a[rows[k]];
            both[2 * k + 1] = b[rows[k]];
        }
        return Sums.variance(both);
    }
}
