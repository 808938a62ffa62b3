package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Δknown = … + ρ_abs·α·(T_c − known)⁺  (E10)")
class AbsorptionTest {
    @Test
    void byHand() {
        assertThat(Absorption.reading(Sample.IDEAS, 0.5, 3, 1)).isEqualTo(0.2);
    }

    @Test
    void whoKnowsMoreThanIsPublicForgetsNothing() {
        assertThat(Absorption.reading(Sample.IDEAS, 0.5, 1, 3)).isZero();
    }

    @Test
    void recruitsBringTheirShareOfWhatTheNewLabLacks() {
        double ofTwenty = 2 * (1.5 - 0.5);
        assertThat(Absorption.carried(Sample.IDEAS, ofTwenty, 20)).isEqualTo(0.05);
        assertThat(Absorption.carried(Sample.IDEAS, 20 * (1.5 - 0.5), 20)).isEqualTo(0.5);
    }

    @Test
    void nobodyBringsNothing() {
        assertThat(Absorption.carried(Sample.IDEAS, 0, 20)).isZero();
        assertThat(Absorption.carried(Sample.IDEAS, 0, 0)).isZero();
    }
}
