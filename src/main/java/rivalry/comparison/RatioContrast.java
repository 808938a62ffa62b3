package rivalry.comparison;

import java.util.Arrays;

/**
 * The difference of two rates, each the sum of its numerators over the sum of its denominators: a replicate with few
 * cases does not count as much as one with many.
 */
record RatioContrast(double[] over0, double[] under0, double[] over1, double[] under1) implements Contrast {
    @Override
    public int size() {
        return over0.length;
    }

    @Override
    public double baseline() {
        return Contrast.sum(over0) / Contrast.sum(under0);
    }

    @Override
    public double arm() {
        return Contrast.sum(over1) / Contrast.sum(under1);
    }

    @Override
    public double[][] rows() {
        return Arrays.equals(under0, under1)
                ? new double[][] {over0, under0, over1}
                : new double[][] {over0, under0, over1, under1};
    }

    @Override
    public double[] over(double[][] sums) {
        double[] before = sums[0];
        double[] cases = sums[1];
        double[] after = sums[2];
        double[] then = sums[sums.length == 3 ? 1 : 3];
        double[] differences = new double[after.length];
        Arrays.setAll(differences, b -> after[b] / then[b] - before[b] / cases[b]);
        return differences;
    }

    @Override
    public double[] leftOut() {
        double a0 = Contrast.sum(over0);
        double b0 = Contrast.sum(under0);
        double a1 = Contrast.sum(over1);
        double b1 = Contrast.sum(under1);
        double[] differences = new double[size()];
        Arrays.setAll(differences, i -> (a1 - over1[i]) / (b1 - under1[i]) - (a0 - over0[i]) / (b0 - under0[i]));
        return differences;
    }

    @Override
    public double[] baselines() {
        return ratios(over0, under0);
    }

    @Override
    public double[] arms() {
        return ratios(over1, under1);
    }

    private static double[] ratios(double[] over, double[] under) {
        double[] ratios = new double[over.length];
        Arrays.setAll(ratios, i -> over[i] / under[i]);
        return ratios;
    }
}
