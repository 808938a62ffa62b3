package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("newcomers = (p + q·Dev/pool)·(pool − Dev)⁺, gain = ε_d·Δ ln(1 + Dev/Dev_ref)  (Bass 1969; E14)")
class FlywheelTest {
    @Test
    void byHand() {
        assertThat(Flywheel.newcomers(50, 100, 0.01, 0.1)).isCloseTo(0.06 * 50, within(1e-12));
        assertThat(Flywheel.gain(0.2, 100, 50, 50)).isCloseTo(0.2 * Math.log(1.5), within(1e-15));
    }

    @Test
    void theSpreadIsSShapedAndEndsAtThePool() {
        double developers = 0;
        double most = 0;
        int peak = 0;
        for (int month = 0; month < 400; month++) {
            double came = Flywheel.newcomers(developers, 1000, 0.004, 0.1);
            peak = came > most ? month : peak;
            most = Math.max(most, came);
            developers += came;
        }
        assertThat(developers).isCloseTo(1000, within(1.0)).isLessThanOrEqualTo(1000);
        assertThat((double) peak).isBetween(20.0, 45.0); // Bass: ln(q/p)/(p+q) = 31 months
    }

    @Test
    void noDevelopersNoGain() {
        assertThat(Flywheel.gain(0.2, 0, 0, 50)).isZero();
        assertThat(Flywheel.gain(0, 100, 50, 50)).isZero();
    }
}
