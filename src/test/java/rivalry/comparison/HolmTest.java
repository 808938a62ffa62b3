package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("p_holm(i) = max over j ≤ i of (m − j + 1)·p(j), at most 1  (Holm 1979)")
class HolmTest {
    @Test
    void byHand() {
        assertThat(Holm.adjust(new double[] {0.01, 0.04, 0.03, 0.005}))
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-15));
    }

    @Test
    void anAdjustedValueNeverPassesOne() {
        assertThat(Holm.adjust(new double[] {0.6, 0.7, 0.8})).containsExactly(1, 1, 1);
    }

    @Test
    void whatWasNotAskedDoesNotCount() {
        assertThat(Holm.adjust(new double[] {0.02, Double.NaN, 0.03})).containsExactly(0.04, Double.NaN, 0.04);
    }
}
