package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V' = V·(1−δ_V) + deployment, gain = ψ·(1 − (1 + V/V_ref)^−β_V)  (E17)")
class DeploymentDataTest {
    @Test
    void byHand() {
        assertThat(DeploymentData.stock(10, 2, 0.1)).isCloseTo(11, within(1e-12));
        assertThat(DeploymentData.gain(0.4, 3, 0.5)).isCloseTo(0.2, within(1e-15));
        assertThat(DeploymentData.gain(0.4, 0, 0.5)).isZero();
        assertThat(DeploymentData.gain(0, 3, 0.5)).isZero();
    }

    @Property
    void coverageBeatsDepth(@ForAll @DoubleRange(min = 0.1, max = 100) double ratio) {
        double wide = 2 * DeploymentData.gain(0.4, ratio, 0.5);
        assertThat(wide).isGreaterThan(DeploymentData.gain(0.4, 2 * ratio, 0.5));
    }
}
