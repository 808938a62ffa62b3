package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("pace = (1−z)^ν_safe, hazard = h_inc·(1−z)·max(0, cap/100), alarm = a·(1 − e^−I)  (E20)")
class SafetyLawTest {
    @Test
    void byHand() {
        assertThat(SafetyLaw.pace(0.19, 0.5)).isCloseTo(0.9, within(1e-15));
        assertThat(SafetyLaw.incidentHazard(0.01, 0.5, 200)).isCloseTo(0.01, within(1e-15));
        assertThat(IncidentMemory.next(2, 0.25, 1)).isEqualTo(2.5);
        assertThat(IncidentMemory.alarm(0.1, Math.log(2))).isCloseTo(0.05, within(1e-15));
    }

    @Test
    void freeSafetyAndHarmlessModels() {
        assertThat(SafetyLaw.pace(0.5, 0)).isEqualTo(1);
        assertThat(SafetyLaw.incidentHazard(0.01, 0.5, -20)).isZero();
        assertThat(IncidentMemory.alarm(0.1, 0)).isZero();
    }
}
