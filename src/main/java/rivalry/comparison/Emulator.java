package rivalry.comparison;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * Many answers of a model as smooth functions of a point in the unit cube, fitted to points that were played: lines and
 * parabolas, shrunk (ridge regression; Hoerl and Kennard 1970) as much as generalised cross-validation asks (Golub, Heath
 * and Wahba 1979), alike for all answers.
 */
public final class Emulator {
    private static final double[] SHRINKAGES = {1e-4, 1e-3, 1e-2, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100};

    private final Terms terms;
    private final double[] middle;
    private final double[] strengths;
    private final int points;
    private final double[][] doubts;
    private final double[] means;
    private final double[][] slopes;
    private final double[] residual;
    private final double[] unfitted;

    /**
     * Fits.
     *
     * @param played points in the unit cube, at least three
     * @param answers by answer and point
     * @param noise the variance that each answer owes to luck
     */
    public Emulator(double[][] played, double[][] answers, double[] noise) {
        points = played.length;
        terms = Terms.of(played[0].length, points);
        double[][] rows = new double[points][];
        for (int i = 0; i < points; i++) {
            rows[i] = terms.of(played[i]);
        }
        middle = columnMeans(rows);
        RealMatrix x = new Array2DRowRealMatrix(centred(rows, middle), false);
        SingularValueDecomposition parts = new SingularValueDecomposition(x);
        RealMatrix axes = parts.getV();
        strengths = parts.getSingularValues();
        for (int j = 0; j < strengths.length; j++) {
            strengths[j] *= strengths[j];
        }
        means = new double[answers.length];
        double[][] loads = new double[answers.length][];
        double[] sizes = new double[answers.length];
        for (int k = 0; k < answers.length; k++) {
            double[] y = answers[k].clone();
            means[k] = Arrays.stream(y).sum() / points;
            for (int i = 0; i < points; i++) {
                y[i] -= means[k];
                sizes[k] += y[i] * y[i];
            }
            loads[k] = axes.preMultiply(x.preMultiply(y));
        }
        double shrinkage = best(loads, sizes);
        doubts = rows(axes, j -> 1 / StrictMath.sqrt(strengths[j] + shrinkage));
        slopes = new double[answers.length][];
        residual = new double[answers.length];
        unfitted = new double[answers.length];
        double free = points - degrees(shrinkage);
        for (int k = 0; k < answers.length; k++) {
            double[] bent = loads[k].clone();
            for (int j = 0; j < bent.length; j++) {
                bent[j] /= strengths[j] + shrinkage;
            }
            slopes[k] = axes.operate(bent);
            residual[k] = rest(loads[k], sizes[k], shrinkage) / free;
            unfitted[k] = Math.max(0, residual[k] - noise[k]);
        }
    }

    /** What the model should answer at a point, luck averaged out, and the variance of that guess. */
    public void guess(double[] point, double[] answers, double[] variances) {
        double[] row = terms.of(point);
        for (int j = 0; j < row.length; j++) {
            row[j] -= middle[j];
        }
        double leverage = 1.0 / points;
        for (double[] doubt : doubts) {
            double along = product(doubt, row);
            leverage += along * along;
        }
        for (int k = 0; k < means.length; k++) {
            answers[k] = means[k] + product(slopes[k], row);
            variances[k] = unfitted[k] + leverage * residual[k];
        }
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int j = 0; j < one.length; j++) {
            sum += one[j] * other[j];
        }
        return sum;
    }

    /** The columns of a matrix, each times a factor, as rows. */
    private static double[][] rows(RealMatrix matrix, IntToDoubleFunction factor) {
        double[][] rows = new double[matrix.getColumnDimension()][];
        for (int j = 0; j < rows.length; j++) {
            rows[j] = matrix.getColumn(j);
            for (int i = 0; i < rows[j].length; i++) {
                rows[j][i] *= factor.applyAsDouble(j);
            }
        }
        return rows;
    }

    private double best(double[][] loads, double[] sizes) {
        double least = Double.POSITIVE_INFINITY;
        double best = Double.NaN;
        for (double each : SHRINKAGES) {
            double candidate = each * points;
            double free = points - degrees(candidate);
            double total = 0;
            for (int k = 0; k < loads.length; k++) {
                double rest = rest(loads[k], sizes[k], candidate);
                total += StrictMath.log(Math.max(rest, 1e-30) / (free * free));
            }
            if (total < least) {
                least = total;
                best = candidate;
            }
        }
        return best;
    }

    /** How many free numbers the fit is worth, the mean included. */
    private double degrees(double shrinkage) {
        double degrees = 1;
        for (int j = 0; j < strengths.length; j++) {
            degrees += strengths[j] / (strengths[j] + shrinkage);
        }
        return degrees;
    }

    private double rest(double[] load, double size, double shrinkage) {
        double rest = size;
        for (int j = 0; j < load.length; j++) {
            double bent = strengths[j] + shrinkage;
            rest -= load[j] * load[j] * (strengths[j] + 2 * shrinkage) / (bent * bent);
        }
        return Math.max(0, rest);
    }

    private static double[] columnMeans(double[][] rows) {
        double[] means = new double[rows[0].length];
        for (double[] row : rows) {
            for (int j = 0; j < means.length; j++) {
                means[j] += row[j] / rows.length;
            }
        }
        return means;
    }

    private static double[][] centred(double[][] rows, double[] middle) {
        for (double[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] -= middle[j];
            }
        }
        return rows;
    }

    /** The terms of the fit; products of two axes only where there are points enough to tell them. */
    private record Terms(int axes, boolean products) {
        static Terms of(int axes, int points) {
            int all = 2 * axes + axes * (axes - 1) / 2;
            return new Terms(axes, points >= 3 * all);
        }

        double[] of(double[] point) {
            double[] terms = new double[products ? 2 * axes + axes * (axes - 1) / 2 : 2 * axes];
            int next = 2 * axes;
            for (int i = 0; i < axes; i++) {
                double x = 2 * point[i] - 1;
                terms[i] = x;
                terms[axes + i] = (3 * x * x - 1) / 2;
                for (int j = 0; products && j < i; j++) {
                    terms[next++] = x * (2 * point[j] - 1);
                }
            }
            return terms;
        }
    }
}
