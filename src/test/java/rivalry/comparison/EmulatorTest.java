package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An emulator finds lines and parabolas under noise, and says how little it knows of anything else")
class EmulatorTest {
    private final Well19937c dice = new Well19937c(7);

    @Test
    void aParabolaIsFoundUnderNoise() {
        Emulator emulator = emulator(200, 0.1, x -> 3 + 2 * x[0] - 4 * x[1] * x[1]);
        double[] guess = new double[1];
        double[] variance = new double[1];
        emulator.guess(new double[] {0.5, 0.5, 0.5}, guess, variance);
        assertThat(guess[0]).isCloseTo(3, within(0.1));
        assertThat(variance[0]).isBetween(1e-5, 0.01); // far below the noise of a single run, 0.01
    }

    @Test
    void whatItCannotFollowStaysAsVariance() {
        Emulator emulator = emulator(200, 0.1, x -> Math.sin(40 * x[0]));
        double[] variance = new double[1];
        emulator.guess(new double[] {0.5, 0.5, 0.5}, new double[1], variance);
        assertThat(variance[0]).isBetween(0.3, 0.8); // a sine's variance is a half
    }

    @Test
    void fewPointsOnManyAxesAreNoFault() {
        double[][] points = points(20, 40);
        double[][] answers = {new double[20], new double[20]};
        for (int i = 0; i < 20; i++) {
            answers[0][i] = points[i][0];
            answers[1][i] = 5;
        }
        double[] guess = new double[2];
        double[] variance = new double[2];
        new Emulator(points, answers, new double[2]).guess(points[3], guess, variance);
        assertThat(guess[0]).isBetween(0.0, 1.0);
        assertThat(variance[0]).isPositive();
        assertThat(guess[1]).isCloseTo(5, within(1e-9));
    }

    @Test
    void productsOfAxesNeedThreePointsATerm() { // three axes: three lines, three parabolas, three products
        assertThat(doubtAboutAProduct(27)).isLessThan(1e-3);
        assertThat(doubtAboutAProduct(26)).isGreaterThan(0.03);
    }

    private double doubtAboutAProduct(int count) {
        double[] variance = new double[1];
        emulator(count, 0, x -> (2 * x[0] - 1) * (2 * x[1] - 1))
                .guess(new double[] {0.5, 0.5, 0.5}, new double[1], variance);
        return variance[0];
    }

    /** At any point the doubts of two answers stand to each other as what is left of them where they were played. */
    @Test
    void doubtIsInProportionToWhatTheFitLeaves() {
        double[][] points = points(60, 20);
        double[][] answers = new double[2][60];
        Arrays.setAll(answers[0], i -> dice.nextGaussian());
        Arrays.setAll(answers[1], i -> 3 * points[i][4] + dice.nextGaussian());
        Emulator emulator = new Emulator(points, answers, new double[2]);
        double[] guess = new double[2];
        double[] variance = new double[2];
        double[] left = new double[2];
        for (int i = 0; i < 60; i++) {
            emulator.guess(points[i], guess, variance);
            for (int k = 0; k < 2; k++) {
                left[k] += (answers[k][i] - guess[k]) * (answers[k][i] - guess[k]);
            }
        }
        assertThat(variance[0] / variance[1]).isCloseTo(left[0] / left[1], within(1e-9));
    }

    @Test
    void isTheRidgeOfTheNormalEquations() {
        assertRidge(15, 2, true);
        assertRidge(14, 2, false); // a point short of three for each of four lines and parabolas and their product
        assertRidge(42, 4, true);
        assertRidge(41, 4, false);
    }

    private void assertRidge(int count, int axes, boolean products) {
        double[][] points = points(count, axes);
        double[][] answers = new double[2][count];
        Arrays.setAll(answers[0], i -> 50 + 3 * points[i][0] - points[i][1] * points[i][1] + dice.nextGaussian());
        Arrays.setAll(answers[1], i -> 2 * points[i][0] * points[i][1] + 0.1 * dice.nextGaussian());
        double[] noise = {0.3, 100};
        double[] point = points(1, axes)[0];
        double[] guess = new double[2];
        double[] variance = new double[2];
        new Emulator(points, answers, noise).guess(point, guess, variance);
        double[][] byHand = ridge(points, answers, noise, point, products);
        assertThat(guess).containsExactly(byHand[0], within(1e-9));
        assertThat(variance).containsExactly(byHand[1], within(1e-9));
    }

    /** Guesses and their variances by (XᵀX + λn)⁻¹, with the λ that has the least Σ ln(rest / free²) over answers. */
    private static double[][] ridge(
            double[][] points, double[][] answers, double[] noise, double[] point, boolean products) {
        int n = points.length;
        RealMatrix centre =
                MatrixUtils.createRealMatrix(n, n).scalarAdd(-1.0 / n).add(identity(n));
        RealMatrix all = MatrixUtils.createRealMatrix(
                Arrays.stream(points).map(p -> terms(p, products)).toArray(double[][]::new));
        RealMatrix x = centre.multiply(all);
        RealMatrix y = centre.multiply(MatrixUtils.createRealMatrix(answers).transpose());
        double[] mean = MatrixUtils.createRealMatrix(1, n)
                .scalarAdd(1.0 / n)
                .multiply(all)
                .getRow(0);
        RealMatrix here =
                MatrixUtils.createRowRealMatrix(terms(point, products)).subtract(MatrixUtils.createRowRealMatrix(mean));
        double least = Double.POSITIVE_INFINITY;
        double[][] found = new double[2][2];
        for (double shrinkage : new double[] {1e-4, 1e-3, 1e-2, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100}) {
            RealMatrix inverse = MatrixUtils.inverse(x.transpose()
                    .multiply(x)
                    .add(identity(x.getColumnDimension()).scalarMultiply(shrinkage * n)));
            RealMatrix slopes = inverse.multiply(x.transpose()).multiply(y);
            double free = n - 1 - x.multiply(inverse).multiply(x.transpose()).getTrace();
            RealMatrix left = y.subtract(x.multiply(slopes));
            double leverage =
                    1.0 / n + here.multiply(inverse).multiply(here.transpose()).getEntry(0, 0);
            double total = 0;
            double[][] each = new double[2][2];
            for (int k = 0; k < 2; k++) {
                double rest = Math.pow(left.getColumnVector(k).getNorm(), 2);
                total += Math.log(rest / (free * free));
                each[0][k] = Arrays.stream(answers[k]).average().orElseThrow()
                        + here.multiply(slopes).getEntry(0, k);
                each[1][k] = Math.max(0, rest / free - noise[k]) + leverage * rest / free;
            }
            found = total < least ? each : found;
            least = Math.min(least, total);
        }
        return found;
    }

    private static RealMatrix identity(int n) {
        return MatrixUtils.createRealIdentityMatrix(n);
    }

    /** Legendre's polynomials of each axis from −1 to 1, and products of two. */
    private static double[] terms(double[] point, boolean products) {
        double[] x = Arrays.stream(point).map(p -> 2 * p - 1).toArray();
        DoubleStream crossed = IntStream.range(0, x.length).boxed().flatMapToDouble(i -> Arrays.stream(x, 0, i)
                .map(other -> x[i] * other));
        return Stream.of(
                        Arrays.stream(x),
                        Arrays.stream(x).map(v -> 1.5 * v * v - 0.5),
                        products ? crossed : DoubleStream.empty())
                .flatMapToDouble(part -> part)
                .toArray();
    }

    private Emulator emulator(int count, double noise, ToDoubleFunction<double[]> truth) {
        double[][] points = points(count, 3);
        double[] answers = new double[count];
        for (int i = 0; i < count; i++) {
            answers[i] = truth.applyAsDouble(points[i]) + noise * dice.nextGaussian();
        }
        return new Emulator(points, new double[][] {answers}, new double[] {noise * noise});
    }

    private double[][] points(int count, int axes) {
        double[][] points = new double[count][axes];
        for (double[] point : points) {
            Arrays.setAll(point, j -> dice.nextDouble());
        }
        return points;
    }
}
