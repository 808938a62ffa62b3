package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ln weight = b·(cap + fitness − frontier) − c·(½·ln F + ln p) + ln(1 − ban)(1 − partner)  (E16)")
class SupplierChoiceTest {
    @Test
    void byHand() {
        assertThat(SupplierChoice.quality(0.1, 90, 2, 100)).isCloseTo(-0.8, within(1e-15));
        assertThat(SupplierChoice.cost(0.5, 2, -0.5)).isCloseTo(0.25, within(1e-15));
        assertThat(SupplierChoice.admitted(0.5, 0.8, false)).isCloseTo(0.1, within(1e-15));
        assertThat(SupplierChoice.admitted(0.5, 0.8, true)).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void aFullBanLeavesNothing() {
        assertThat(SupplierChoice.admitted(1, 0, true)).isZero();
    }

    @Test
    void theSameCapabilityFromLessComputeIsCheaper() {
        assertThat(SupplierChoice.cost(0.15, -2.3, 0)).isLessThan(SupplierChoice.cost(0.15, 0, 0));
    }
}
