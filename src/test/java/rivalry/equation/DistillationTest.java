package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Δd = χ_d·(1−κ_api)·(ln E_best − g0 − own)⁺ − δ_d·d  (E11)")
class DistillationTest {
    @Test
    void byHand() {
        assertThat(Distillation.gain(0.05, 0.5, 60, 1, 55)).isCloseTo(0.1, within(1e-15));
        assertThat(Distillation.credit(2, 0.1, 0.05)).isCloseTo(2, within(1e-15));
    }

    @Test
    void nothingIsLearntFromAModelHardlyBetterOrOutOfReach() {
        assertThat(Distillation.gain(0.05, 0, 55.5, 1, 55)).isZero();
        assertThat(Distillation.gain(0.05, 1, 90, 1, 55)).isZero();
        assertThat(Distillation.gain(0, 0, 90, 1, 55)).isZero();
    }

    @Property
    void closingTheInterfaceNeverHelpsTheLearner(
            @ForAll @DoubleRange(max = 1) double api, @ForAll @DoubleRange(min = 40, max = 80) double offered) {
        assertThat(Distillation.gain(0.05, api, offered, 0.3, 55))
                .isLessThanOrEqualTo(Distillation.gain(0.05, 0, offered, 0.3, 55));
    }
}
