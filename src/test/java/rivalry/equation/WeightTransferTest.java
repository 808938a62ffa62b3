package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "controlled: closed, at or above the threshold, better than the best open model; licences at h_lic·(1−κ)  (E4)")
class WeightTransferTest {
    @Test
    void whatIsControlled() {
        assertThat(WeightTransfer.controlled(false, 2e26, 1e26, 62, 61)).isTrue();
        assertThat(WeightTransfer.controlled(true, 2e26, 1e26, 62, 61)).isFalse();
        assertThat(WeightTransfer.controlled(false, 9e25, 1e26, 62, 61)).isFalse();
        assertThat(WeightTransfer.controlled(false, 2e26, 1e26, 60, 61)).isFalse();
        assertThat(WeightTransfer.controlled(false, 1e26, 1e26, 62, 61)).isTrue();
        assertThat(WeightTransfer.controlled(false, 2e26, 1e26, 61, 61)).isFalse();
    }

    @Test
    void byHand() {
        assertThat(WeightTransfer.licenceHazard(0.02, true, 0.75)).isEqualTo(0.005);
        assertThat(WeightTransfer.licenceHazard(0.02, false, 0.75)).isEqualTo(0.02);
        assertThat(WeightTransfer.theftHazard(0.01, 0.5)).isEqualTo(0.005);
    }
}
