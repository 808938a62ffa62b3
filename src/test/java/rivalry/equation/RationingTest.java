package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("few places by lot; ⌊expected + u⌋ agents  (E21, E22, E25)")
class RationingTest {
    @Test
    void byHand() {
        assertThat(Rationing.chance(5, 3)).isEqualTo(1);
        assertThat(Rationing.chance(5, 20)).isEqualTo(0.25);
        assertThat(Rationing.chance(-1, 20)).isZero();
        assertThat(Rationing.chance(0, 0)).isEqualTo(1);
        assertThat(Rationing.round(2.25, 0.8)).isEqualTo(3);
        assertThat(Rationing.round(2.25, 0.7)).isEqualTo(2);
    }

    @Property(tries = 50)
    void roundsRightOnAverage(@ForAll @DoubleRange(max = 20) double expected) {
        double sum = 0;
        for (int i = 0; i < 1000; i++) {
            sum += Rationing.round(expected, (i + 0.5) / 1000);
        }
        assertThat(sum / 1000).isEqualTo(expected, within(1e-3));
    }
}
