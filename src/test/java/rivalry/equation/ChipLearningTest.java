package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("q = min(1, q0·[(W_dom/W_dom0)/(W_world/W_world0)]^b)  (Wright 1936; E5)")
class ChipLearningTest {
    @Test
    void byHand() {
        assertThat(ChipLearning.quality(Sample.COMPUTE, 0.5, 4, 2))
                .isCloseTo(0.5 * Math.sqrt(2), Assertions.within(1e-12));
        assertThat(ChipLearning.quality(Sample.COMPUTE, 0.5, 1e9, 1)).isEqualTo(1);
    }

    @Property
    void whoGrowsWithTheWorldLearnsNothing(@ForAll @DoubleRange(min = 1, max = 1000) double growth) {
        assertThat(ChipLearning.quality(Sample.COMPUTE, 0.5, growth, growth)).isEqualTo(0.5);
    }
}
