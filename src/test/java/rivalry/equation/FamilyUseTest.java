package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.FamilyParams;

@DisplayName("use ∝ quality^βQ·use^βN·openness·exp(−b·1[abroad])·(1 − restriction if closed)  (E28)")
class FamilyUseTest {
    private static final FamilyParams PARAMS = new FamilyParams(1, 2, 0.5, 0.25, 1, 0.1);

    @Test
    void byHand() {
        assertThat(FamilyUse.weight(PARAMS, 0, 0.25, true)).isEqualTo(0.5, within(1e-12));
        assertThat(FamilyUse.weight(PARAMS, 5, 1, false)).isEqualTo(0.25 * StrictMath.exp(-1));
        assertThat(FamilyUse.remembered(PARAMS, 0.5, 1)).isEqualTo(0.55, within(1e-12));
    }

    @Test
    void openFamiliesPassEveryRestriction() {
        double border = FamilyUse.border(PARAMS);
        assertThat(FamilyUse.abroad(border, true, 1)).isEqualTo(StrictMath.exp(-1));
        assertThat(FamilyUse.abroad(border, false, 1)).isZero();
    }
}
