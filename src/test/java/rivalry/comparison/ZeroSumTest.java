package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("zero-sum index = −2·d1·d2/(d1² + d2²)")
class ZeroSumTest {
    @Test
    void itsThreePlaces() {
        assertThat(ZeroSum.index(3, -3)).isEqualTo(1);
        assertThat(ZeroSum.index(3, 3)).isEqualTo(-1);
        assertThat(ZeroSum.index(0, 3)).isZero();
        assertThat(ZeroSum.index(2, -1)).isCloseTo(0.8, within(1e-15));
    }

    @Test
    void equalAndOppositeInEveryReplicateLeavesNoDoubt() {
        double[] gain = {1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3};
        double[] loss = Arrays.stream(gain).map(v -> -v).toArray();
        ZeroSum index = ZeroSum.of(gain, loss, 0.1, new Resampling(1));
        assertThat(index.isResolved()).isTrue();
        assertThat(index.index()).isEqualTo(1);
        assertThat(index.interval()).isEqualTo(new Interval(1, 1));
    }

    @Test
    void insideTheSmallestEffectItIsNotResolved() {
        double[] little = new double[30];
        Arrays.fill(little, 0.01);
        ZeroSum index = ZeroSum.of(little, little, 0.1, new Resampling(1));
        assertThat(index.isResolved()).isFalse();
        assertThat(index.interval().low()).isNaN();
    }

    @Test
    void tenReplicatesAreJudgedAndNineAreNot() {
        double[] gains = {1, 2, 3, 1, 2, 3, 1, 2, 3, 1};
        assertThat(ZeroSum.of(gains, gains, 0.1, new Resampling(1)).isResolved())
                .isTrue();
        double[] nine = Arrays.copyOf(gains, 9);
        assertThat(ZeroSum.of(nine, nine, 0.1, new Resampling(1)).isResolved()).isFalse();
    }
}
