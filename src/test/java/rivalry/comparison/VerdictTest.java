package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Four honest verdicts, and a fifth word for what is alike")
class VerdictTest {
    @Test
    void anIntervalAboveZeroIsHigherBelowItLower() {
        assertThat(Verdict.of(difference(0.5, 3, 20), 1)).isEqualTo(Verdict.HIGHER);
        assertThat(Verdict.of(difference(-3, -0.5, 20), 1)).isEqualTo(Verdict.LOWER);
    }

    @Test
    void anIntervalThatReachesZeroLeavesTheDirectionOpen() {
        assertThat(Verdict.of(difference(0, 3, 20), 1)).isEqualTo(Verdict.NOT_RESOLVED);
        assertThat(Verdict.of(difference(-3, 0, 20), 1)).isEqualTo(Verdict.NOT_RESOLVED);
    }

    @Test
    void anIntervalThatReachesTheSmallestEffectIsNotInsideIt() {
        assertThat(Verdict.of(difference(0.5, 1, 20), 1)).isEqualTo(Verdict.HIGHER);
        assertThat(Verdict.of(difference(-1, -0.5, 20), 1)).isEqualTo(Verdict.LOWER);
    }

    @Test
    void anIntervalInsideTheSmallestEffectIsNoPracticalDifferenceEvenIfItLeavesZeroOut() {
        assertThat(Verdict.of(difference(-0.5, 0.5, 20), 1)).isEqualTo(Verdict.NO_PRACTICAL_DIFFERENCE);
        assertThat(Verdict.of(difference(0.2, 0.5, 20), 1)).isEqualTo(Verdict.NO_PRACTICAL_DIFFERENCE);
    }

    @Test
    void anIntervalRoundZeroThatLeavesTheSmallestEffectTellsNothing() {
        assertThat(Verdict.of(difference(-0.5, 3, 20), 1)).isEqualTo(Verdict.NOT_RESOLVED);
    }

    @Test
    void belowTenReplicatesNothingIsResolvedUnlessItIsIdentical() {
        assertThat(Verdict.of(difference(5, 6, 9), 1)).isEqualTo(Verdict.NOT_RESOLVED);
        assertThat(Verdict.of(difference(5, 6, 10), 1)).isEqualTo(Verdict.HIGHER);
        double[] two = {1, 2};
        assertThat(Verdict.of(Difference.ofMeans(two, two, new Resampling(1)), 1))
                .isEqualTo(Verdict.IDENTICAL);
    }

    @Test
    void amongManyQuestionsAVerdictMustAlsoHoldAfterCorrection() {
        assertThat(Verdict.HIGHER.heldTo(0.2)).isEqualTo(Verdict.NOT_RESOLVED);
        assertThat(Verdict.HIGHER.heldTo(0.05)).isEqualTo(Verdict.HIGHER);
        assertThat(Verdict.NO_PRACTICAL_DIFFERENCE.heldTo(0.2)).isEqualTo(Verdict.NO_PRACTICAL_DIFFERENCE);
        assertThat(Verdict.LOWER.heldTo(Double.NaN)).isEqualTo(Verdict.LOWER);
    }

    private static Difference difference(double low, double high, int n) {
        return new Difference(0, (low + high) / 2, new Interval(low, high), 0.5, 0, 1, 0.5, n, false);
    }
}
