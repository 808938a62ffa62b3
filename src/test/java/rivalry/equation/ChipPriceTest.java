package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("p(t) = p0·2^(−(t−t0)/τ_hw)  (K7; E3)")
class ChipPriceTest {
    @Test
    void byHand() {
        assertThat(ChipPrice.price(Sample.COMPUTE, 0)).isEqualTo(32000);
        assertThat(ChipPrice.price(Sample.COMPUTE, 24)).isEqualTo(16000);
        assertThat(ChipPrice.price(Sample.COMPUTE, -48)).isEqualTo(128000);
    }
}
