package rivalry.comparison;

import java.util.Arrays;

/** The difference of means of flows and stocks, replicate by replicate. */
record MeanContrast(double[] baselines, double[] arms, double[] differences, double total) implements Contrast {

    static MeanContrast of(double[] baselines, double[] arms) {
        double[] differences = new double[arms.length];
        Arrays.setAll(differences, i -> arms[i] - baselines[i]);
        return new MeanContrast(baselines, arms, differences, Contrast.sum(differences));
    }

    @Override
    public int size() {
        return differences.length;
    }

    @Override
    public double baseline() {
        return Contrast.sum(baselines) / size();
    }

    @Override
    public double arm() {
        return Contrast.sum(arms) / size();
    }

    @Override
    public double[][] rows() {
        return new double[][] {differences};
    }

    @Override
    public double[] over(double[][] sums) {
        double[] means = sums[0];
        for (int b = 0; b < means.length; b++) {
            means[b] /= size();
        }
        return means;
    }

    @Override
    public double[] leftOut() {
        double[] means = new double[size()];
        Arrays.setAll(means, i -> (total - differences[i]) / (size() - 1));
        return means;
    }
}
