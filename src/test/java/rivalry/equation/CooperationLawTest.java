package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C' = C + (1−C)·g·x/(1+x) − C·min(1, d_C + d_ret·acts)  (E33)")
class CooperationLawTest {
    @Test
    void byHand() {
        assertThat(CooperationLaw.next(0.5, 1, 0.1, 0.02, 0.01, 2)).isCloseTo(0.5 + 0.025 - 0.02, within(1e-15));
    }

    @Test
    void withoutMoneyNothingGrowsAndRetaliationTearsDown() {
        assertThat(CooperationLaw.next(0, 0, 0.1, 0.02, 0.01, 2)).isZero();
        assertThat(CooperationLaw.next(0.5, 1, 0.1, 0.02, 0.1, 100)).isCloseTo(0.025, within(1e-15));
    }

    @Test
    void atRestItStays() {
        double rest = CooperationLaw.atRest(2, 0.02, 0.01, 0.05, 0.3);
        assertThat(rest).isBetween(0.3, 0.5);
        assertThat(CooperationLaw.next(rest, 2, 0.02, 0.01, 0.05, 0.3)).isEqualTo(rest, within(1e-12));
        assertThat(CooperationLaw.atRest(2, 0, 0, 0.05, 0)).isZero();
    }
}
