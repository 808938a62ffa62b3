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
        return sum(over0) / sum(under0);
    }

    @Override
    public double arm() {
        return sum(over1) / sum(under1);
    }

    @Override
    public double over(int[] sample) {
        double a0 = 0;
        double b0 = 0;
        double a1 = 0;
        double b1 = 0;
        for (int i : sample) {
            a0 += over0[i];
            b0 += under0[i];
            a1 += over1[i];
            b1 += under1[i];
        }
        return a1 / b1 - a0 / b0;
    }

    @Override
    public double without(int i) {
        return (sum(over1) - over1[i]) / (sum(under1) - under1[i])
                - (sum(over0) - over0[i]) / (sum(under0) - under0[i]);
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

    private static double sum(double[] values) {
        double total = 0;
        for (double value : values) {
            total += value;
        }
        return total;
    }
}
