package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F = K·share·f_H100·util·T_run, cap = 100 + 10·log10(E/E_ref)  (E15)")
class TrainingTest {
    @Test
    void runShareRisesFromLowToHighThroughTheMiddle() {
        assertThat(Training.runShare(Sample.TRAINING, 0)).isCloseTo(0.051, within(1e-12));
        assertThat(Training.runShare(Sample.TRAINING, -50)).isCloseTo(0.001, within(1e-12));
        assertThat(Training.runShare(Sample.TRAINING, 50)).isCloseTo(0.101, within(1e-12));
    }

    @Test
    void flopByHand() {
        // 1000 chips · 10 % · 1e15 FLOP/s · half · a quarter of a year
        assertThat(Training.flop(Sample.TRAINING, 1000, 0.1)).isCloseTo(5e16 * 365.25 / 4 * 86400, within(1e10));
    }

    @Test
    void theReferenceIsOneHundred() {
        assertThat(Training.capability(Sample.TRAINING, 50, 0)).isEqualTo(100);
        assertThat(Training.capability(Sample.TRAINING, 50, -3)).isEqualTo(97);
    }

    @Property
    void tenTimesTheEffectiveComputeIsTenPoints(@ForAll @DoubleRange(min = 20, max = 80) double lnE) {
        double gain = Training.capability(Sample.TRAINING, lnE + Math.log(10), 0)
                - Training.capability(Sample.TRAINING, lnE, 0);
        assertThat(gain).isCloseTo(10, within(1e-9));
    }
}
