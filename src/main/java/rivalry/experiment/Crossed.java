package rivalry.experiment;

import java.util.Arrays;
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
        ShiftedSobol sequence = new ShiftedSobol(2 * factors, DesignLuck.CROSSED.stem(new Draws(seed, 0)));
        double[][] a = new double[rows][];
        double[][] b = new double[rows][];
        for (int row = 0; row < rows; row++) {
            double[] point = sequence.next();
            a[row] = Arrays.copyOf(point, factors);
            b[row] = Arrays.copyOfRange(point, factors, 2 * factors);
        }
        return new Crossed(a, b);
    }

    /** The row of A with one factor taken from B. */
    public double[] mixed(int row, int factor) {
        double[] mixed = a[row].clone();
        mixed[factor] = b[row][factor];
        return mixed;
    }
}
