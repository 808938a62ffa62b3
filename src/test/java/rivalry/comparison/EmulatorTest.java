package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
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
