package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("N' = N + (1−N)·(a_N·own + ρ_riv·rival) − d_N·(N − N0)  (E31)")
class TensionLawTest {
    @Test
    void byHand() {
        assertThat(TensionLaw.next(0.5, 1, 2, 0.02, 0.01, 0.1, 0.1)).isCloseTo(0.48, within(1e-15));
    }

    @Test
    void actsOfNoForceLeaveItAtRest() {
        assertThat(TensionLaw.next(0.08, 0, 0, 0.02, 0.01, 0.01, 0.08)).isEqualTo(0.08);
    }

    @Property
    void itStaysBetweenZeroAndOneAndRisesWithActs(
            @ForAll @DoubleRange(max = 1) double tension, @ForAll @DoubleRange(max = 5) double acts) {
        double next = TensionLaw.next(tension, acts, acts, 0.02, 0.01, 0.01, 0.08);
        assertThat(next).isBetween(0.0, 1.0);
        assertThat(next).isGreaterThanOrEqualTo(TensionLaw.next(tension, 0, 0, 0.02, 0.01, 0.01, 0.08));
    }
}
