package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("hazard = h_brk·b^γ, chance = 1 − e^−hazard, ln size = (ln median + sd·z)⁺  (Weitzman 1998; E13)")
class BreakthroughLawTest {
    @Test
    void byHand() {
        assertThat(BreakthroughLaw.worldHazard(0.01, 4, 0.5)).isCloseTo(0.02, within(1e-15));
        assertThat(BreakthroughLaw.chance(Math.log(2))).isCloseTo(0.5, within(1e-15));
        assertThat(BreakthroughLaw.size(7, 0.6, 0)).isCloseTo(Math.log(7), within(1e-15));
        assertThat(BreakthroughLaw.size(7, 0.6, 1)).isCloseTo(Math.log(7) + 0.6, within(1e-15));
    }

    @Test
    void noneIsALoss() {
        assertThat(BreakthroughLaw.size(3, 1, -2)).isZero();
    }

    @Test
    void strengthZeroSwitchesThemOffAndGammaZeroCutsThemFromOpenIdeas() {
        assertThat(BreakthroughLaw.chance(BreakthroughLaw.worldHazard(0, 4, 0.5)))
                .isZero();
        assertThat(BreakthroughLaw.worldHazard(0.01, 0.5, 0)).isEqualTo(0.01);
    }
}
