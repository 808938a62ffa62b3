package rivalry.experiment;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import rivalry.luck.Decision;
import rivalry.luck.Draws;

/**
 * Two independent samples A and B of the unit cube, and A with one factor at a time taken from B (Saltelli 2002; Saltelli
 * et al. 2010): points of Sobol's sequence, shifted by luck.
 *
 * @param a rows of the first sample
 * @param b rows of the second
 */
public record Crossed(double[][] a, double[][] b) {

    /** Samples of some rows, looked up under a seed. */
    public static Crossed of(int rows, int factors, long seed) {
        long stem = new Draws(seed, 0).stem(Decision.DESIGN, -1, 0);
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * factors);
        sequence.skipTo(1); // the first point is all zeros
        double[][] a = new double[rows][factors];
        double[][] b = new double[rows][factors];
        for (int row = 0; row < rows; row++) {
            double[] point = sequence.nextVector();
            for (int i = 0; i < factors; i++) {
                a[row][i] = shifted(point[i], Draws.uniform(stem, i));
                b[row][i] = shifted(point[factors + i], Draws.uniform(stem, factors + (long) i));
            }
        }
        return new Crossed(a, b);
    }

    /** The row of A with one factor taken from B. */
    public double[] mixed(int row, int factor) {
        double[] mixed = a[row].clone();
        mixed[factor] = b[row][factor];
        return mixed;
    }

    private static double shifted(double place, double by) {
        double moved = place + by;
        return moved < 1 ? moved : moved - 1;
    }
}
