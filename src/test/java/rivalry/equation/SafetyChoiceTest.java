package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.SafetyParams;

@DisplayName("logit z* = rest + b_i·incidents − b_r·N/(1 + (gap/10)²) + b_c·C + b_acc·accord  (E20)")
class SafetyChoiceTest {
    private static final SafetyParams P = new SafetyParams(-3, 0.5, 2, 0.25, 1.5, 0.05, 1, 0.003, 2, 0.5, 0.05, 0.08);

    @Test
    void byHand() {
        assertThat(SafetyChoice.incidents(P, 3, 1)).isEqualTo(2);
        assertThat(SafetyChoice.rivalry(P, 0.5, 0)).isEqualTo(-1);
        assertThat(SafetyChoice.rivalry(P, 0.5, 10)).isEqualTo(-0.5);
        assertThat(SafetyChoice.cooperation(P, 0.4)).isCloseTo(0.1, within(1e-15));
        assertThat(SafetyChoice.accord(P, 0.5)).isEqualTo(0.75);
    }

    @Property
    void rivalsSideBySideHurryMostWhoeverLeads(@ForAll @DoubleRange(min = 0.1, max = 60) double gap) {
        double apart = SafetyChoice.rivalry(P, 0.5, gap);
        assertThat(apart).isGreaterThan(SafetyChoice.rivalry(P, 0.5, 0)).isNegative();
        assertThat(SafetyChoice.rivalry(P, 0.5, -gap)).isEqualTo(apart);
    }
}
