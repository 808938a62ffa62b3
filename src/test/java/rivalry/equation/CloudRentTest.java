package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("rented compute on offer = (1−κ_cloud)·ρ_rent·K_abroad; compute a power supply can run  (E4, E6)")
class CloudRentTest {
    @Test
    void byHand() {
        assertThat(CloudRent.offered(0.125, 0.5, 1600)).isEqualTo(100);
        assertThat(CloudRent.offered(0.125, 1, 1600)).isZero();
        assertThat(CloudRent.offered(0, 0, 1600)).isZero();
    }

    @Test
    void powerLimitsWhatCanBeInstalled() {
        assertThat(PowerCap.installable(Sample.COMPUTE, 2, 0)).isEqualTo(4000);
        assertThat(PowerCap.installable(Sample.COMPUTE, 2, 24)).isEqualTo(8000);
        assertThat(PowerCap.part(2000, 1900, 400)).isEqualTo(0.25);
        assertThat(PowerCap.part(2000, 2100, 400)).isZero();
        assertThat(PowerCap.part(2000, 100, 400)).isEqualTo(1);
    }
}
