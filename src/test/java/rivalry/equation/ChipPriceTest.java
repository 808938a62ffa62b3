package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("p(t) = p0·2^(−(t−t0)/τ_hw)  (K7; E3)")
class ChipPriceTest {
    @Test
    void byHand() {
        assertThat(ChipPrice.price(Sample.COMPUTE, 0)).isCloseTo(32000, within(1e-9));
        assertThat(ChipPrice.price(Sample.COMPUTE, 24)).isCloseTo(16000, within(1e-9));
        assertThat(ChipPrice.price(Sample.COMPUTE, -48)).isCloseTo(128000, within(1e-9));
    }
}
