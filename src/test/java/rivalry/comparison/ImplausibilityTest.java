package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.Quantity;
import rivalry.scenario.Target;

@DisplayName("implausibility = distance over the root of all variances; of a count, the root of its deviance")
class ImplausibilityTest {
    private static final double Z95 = 1.6448536269514722;

    /** A band of ±1.6449 stands for a standard deviation of 1. */
    private static final Target LEVEL = target(10, 10 - Z95, 10 + Z95, Optional.empty());

    private static final Target COUNT = target(0.03, 0.02, 0.04, Optional.of(1000.0));

    @Test
    void ofALevelByHand() {
        assertThat(new Implausibility(0).of(LEVEL, 13, 0)).isCloseTo(3, within(1e-12));
        assertThat(new Implausibility(0).of(LEVEL, 7, 8)).isCloseTo(-1, within(1e-12)); // −3/√(1 + 8)
        assertThat(new Implausibility(2).of(LEVEL, 13, 4)).isCloseTo(1, within(1e-12)); // 3/√(1 + 2² + 4)
    }

    @Test
    void aLopsidedBandIsReadOnTheSideOfTheAnswer() {
        Target lopsided = target(10, 10 - Z95, 10 + 4 * Z95, Optional.empty());
        assertThat(new Implausibility(0).of(lopsided, 14, 0)).isCloseTo(1, within(1e-12));
        assertThat(new Implausibility(0).of(lopsided, 6, 0)).isCloseTo(-4, within(1e-12));
    }

    @Test
    void aCountIsJudgedByItsBinomialLikelihoodAndNotByTheBand() {
        double best = new BinomialDistribution(1000, 0.03).logProbability(30);
        double here = new BinomialDistribution(1000, 0.05).logProbability(30);
        double root = Math.sqrt(2 * (best - here));
        assertThat(new Implausibility(0).of(COUNT, 0.05, 0)).isCloseTo(root, within(1e-9));
        assertThat(new Implausibility(0).of(COUNT, 0.03, 0)).isZero();
        assertThat(new Implausibility(0).of(COUNT, 0, 0)).isLessThan(-10).isFinite();
    }

    @Test
    void errorTakesWeightFromACount() {
        double sharp = new Implausibility(0).of(COUNT, 0.06, 0);
        double blurred = new Implausibility(0).of(COUNT, 0.06, 0.02 * 0.02);
        assertThat(blurred).isPositive().isLessThan(sharp / 2);
    }

    @Test
    void whatIsSparedDoesNotDecide() {
        double[] signed = {0.5, -7, 2.5, 1};
        assertThat(Implausibility.largest(signed, 1)).isEqualTo(7);
        assertThat(Implausibility.largest(signed, 2)).isEqualTo(2.5);
        assertThat(Implausibility.misfit(new double[] {3, 0}, new double[] {1, 1}))
                .isCloseTo(10 * Math.log(2), within(1e-12));
        assertThat(Implausibility.misfit(new double[] {3, 3}, new double[] {2, 0.5}))
                .isCloseTo(25 * Math.log(2), within(1e-12));
    }

    @Test
    void aScanThatMissesHalfAndSlipsOnceInAHundredIsAllowedFor() {
        Centre seen = new Centre(0.06, 1e-4).seen(0.5, 0.01);
        assertThat(seen.value()).isCloseTo(0.06 * 0.5 + 0.94 * 0.01, within(1e-15));
        assertThat(seen.variance()).isCloseTo(0.49 * 0.49 * 1e-4, within(1e-15));
    }

    @Test
    void theCentreOfFewRunsIsTheirMedianAndOfCountsTheRatioOfSums() {
        List<Sample> runs = List.of(new Sample(1, 10), new Sample(9, 30), new Sample(Double.NaN, 1), new Sample(2, 10));
        assertThat(Centre.of(LEVEL, runs).value()).isCloseTo(0.2, within(1e-15));
        assertThat(Centre.of(COUNT, runs).value()).isCloseTo(12 / 50.0, within(1e-15));
        assertThat(Centre.of(LEVEL, List.of(Sample.NONE, new Sample(1, 1))).exists())
                .isFalse();
    }

    private static Target target(double value, double low, double high, Optional<Double> cases) {
        Quantity quantity = new Quantity("papers", "US", Optional.empty(), "2020", Optional.empty());
        return new Target("", quantity, Optional.empty(), value, low, high, cases, 1, "", "A");
    }
}
