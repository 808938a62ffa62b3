package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("BCa end = G⁻¹(Φ(z0 + (z0 + z)/(1 − a·(z0 + z))))  (Efron 1987)")
class BcaTest {
    private static final NormalDistribution NORMAL = new NormalDistribution();

    /** The spatial test data, A, of Efron and Tibshirani (1993), table 14.1. */
    private static final double[] SPATIAL = {
        48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41
    };

    @Test
    void accelerationOfTheVarianceOfTheSpatialDataIsThePublishedOne() {
        assertThat(variance(SPATIAL)).isCloseTo(171.5, within(0.05));
        double[] leftOut = new double[SPATIAL.length];
        Arrays.setAll(leftOut, i -> variance(without(SPATIAL, i)));
        assertThat(Bca.acceleration(leftOut)).isCloseTo(0.061, within(0.0005));
    }

    @Test
    void accelerationOfAMeanIsASixthOfItsSkewnessOverRootN() {
        double[] d = {1, 2, 6}; // Σ(d−3)² = 14, Σ(d−3)³ = 18
        double byHand = 18 / (6 * 14 * Math.sqrt(14));
        Contrast contrast = MeanContrast.of(new double[3], d);
        assertThat(contrast.leftOut()).containsExactly(4, 3.5, 1.5);
        assertThat(Bca.acceleration(contrast.leftOut())).isCloseTo(byHand, within(1e-14));
    }

    @Test
    void withoutBiasAndAccelerationTheEndsAreQuantiles() {
        double[] values = new double[1999];
        Arrays.setAll(values, i -> i + 1);
        Interval interval = new Bca(values, 1000, 0, 1_000_000_000).interval(0.95);
        assertThat(interval.low()).isCloseTo(50, within(1e-4));
        assertThat(interval.high()).isCloseTo(1950, within(1e-4));
    }

    /** With two degrees of freedom Student's quantile is (2p − 1)/√(2p(1 − p)). */
    @Test
    void fewReplicatesWidenTheInterval() {
        double[] values = new double[1999];
        Arrays.setAll(values, i -> i + 1);
        double level = 0.5;
        double student = 0.5 / Math.sqrt(2 * 0.75 * 0.25);
        double p = normal(-student * Math.sqrt(1.5));
        Interval interval = new Bca(values, 1000, 0, 3).interval(level);
        assertThat(interval.low()).isCloseTo(2000 * p, within(1e-4));
        assertThat(interval.high()).isCloseTo(2000 * (1 - p), within(1e-4));
    }

    @Test
    void aBiasedBootstrapIsCorrectedTwice() {
        double[] values = new double[1999];
        Arrays.setAll(values, i -> i + 1);
        double estimate = 1200.5; // 60 % of the resampled values lie below it
        double z0 = NORMAL.inverseCumulativeProbability(1200 / 1999.0);
        Interval interval = new Bca(values, estimate, 0.1, 1_000_000_000).interval(0.95);
        double low = 2000 * normal(z0 + (z0 - 1.959964) / (1 - 0.1 * (z0 - 1.959964)));
        double high = 2000 * normal(z0 + (z0 + 1.959964) / (1 - 0.1 * (z0 + 1.959964)));
        assertThat(interval.low()).isCloseTo(low, within(1e-2));
        assertThat(interval.high()).isCloseTo(high, within(1e-2));
    }

    @Test
    void aClearEffectOfTenReplicatesOutlivesTwentyFourQuestions() {
        double[] arm = new double[10];
        Arrays.setAll(arm, i -> 8 + Math.sin(12.9898 * i));
        Resamples resamples = Resamples.of(1, 10);
        double clear = new Bca(MeanContrast.of(new double[10], arm), resamples).p();
        assertThat(24 * clear).isLessThan(0.001);
        double clearer = new Bca(MeanContrast.of(new double[10], add(arm, 8)), resamples).p();
        assertThat(clearer).isPositive().isLessThan(clear / 10);
    }

    @Test
    void theTailIsCarriedOnOnlyWhereZeroLiesBeyondIt() {
        for (int sign : new int[] {1, -1}) {
            double[] values = new double[1999];
            Arrays.setAll(values, i -> sign * (i < 100 ? -1 : 10 + 1e-3 * i));
            double p = new Bca(values, values[999], 0, 1_000_000_000).p();
            assertThat(p).as("a hundred of 1999 lie below 0").isCloseTo(2 * 100 / 1999.0, within(1e-6));
            Arrays.setAll(values, i -> i < 100 ? 0 : values[i]);
            double tied = new Bca(values, values[999], 0, 1_000_000_000).p();
            assertThat(tied).as("a hundred at 0 count half").isCloseTo(2 * 50 / 1999.0, within(1e-6));
        }
    }

    @Test
    void aCarriedTailIsBiasedAndAcceleratedToo() {
        double[] values = shifted(5000);
        double z0 = NORMAL.inverseCumulativeProbability(1200 / 1999.0);
        double seen = NORMAL.inverseCumulativeProbability(0.5 / 1999);
        double normal = -6000 / Math.sqrt(1999 * 2000 / 12.0); // the mean and variance of 5001..6999
        double z = (seen - z0) / (1 + 0.1 * (seen - z0)) - z0 + (normal - seen);
        double p = new Bca(values, 6200.5, 0.1, 1_000_000_000).p();
        assertThat(p / (2 * normal(z))).isCloseTo(1, within(1e-3));
    }

    @Test
    void anEstimateBeyondAllResampledValuesStillHasAnInterval() {
        Interval above = new Bca(shifted(0), 5000, 0, 1_000_000_000).interval(0.95);
        Interval below = new Bca(shifted(-2000), -5000, 0, 1_000_000_000).interval(0.95);
        assertThat(above.low()).isCloseTo(-below.high(), within(1e-9));
        assertThat(above.low()).isCloseTo(1999, within(1.0));
    }

    @Test
    void otherUnitsChangeOnlyTheUnits() {
        double[] small = Arrays.stream(shifted(0)).map(v -> 1e-12 * v).toArray();
        Interval interval = new Bca(shifted(0), 1200.5, 0.1, 20).interval(0.95);
        Interval other = new Bca(small, 1e-12 * 1200.5, 0.1, 20).interval(0.95);
        assertThat(1e12 * other.low()).isCloseTo(interval.low(), within(1e-6));
        assertThat(1e12 * other.high()).isCloseTo(interval.high(), within(1e-6));
    }

    /** 1..1999, each so much more. */
    private static double[] shifted(double shift) {
        return IntStream.rangeClosed(1, 1999).mapToDouble(i -> i + shift).toArray();
    }

    private static double[] add(double[] values, double shift) {
        return Arrays.stream(values).map(value -> value + shift).toArray();
    }

    @Test
    void theIntervalAtOneLessThePValueReachesZero() {
        double[] base = new double[25];
        double[] arm = new double[25];
        for (int i = 0; i < 25; i++) {
            arm[i] = Math.sin(i * 12.9898) + 0.3;
        }
        Bca bca = new Bca(MeanContrast.of(base, arm), Resamples.of(1, 25, 50_000)); // of 1999, eight lie beyond 0
        assertThat(bca.p()).isBetween(0.001, 0.5);
        assertThat(bca.interval(1 - bca.p()).low()).isCloseTo(0, within(0.01));
    }

    @Test
    void soDoesThatOfABiasedAndAcceleratedBootstrapOfFew() {
        Bca bca = new Bca(shifted(-300), 900.5, 0.1, 3); // at 300 of 1..1999, where 60 % lie below the estimate
        assertThat(bca.p()).isBetween(0.001, 0.9);
        assertThat(bca.interval(1 - bca.p()).low()).isCloseTo(0, within(1.0));
    }

    private static double normal(double z) {
        return NORMAL.cumulativeProbability(z);
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / values.length;
    }

    private static double[] without(double[] values, int place) {
        return IntStream.range(0, values.length)
                .filter(i -> i != place)
                .mapToDouble(i -> values[i])
                .toArray();
    }
}
