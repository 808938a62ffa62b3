package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("prospect = ln(K·(1−δ)^12 + 12·bought) + 12·inc(u)  (E7)")
class ScaleOrEfficiencyTest {
    @Test
    void byHand() {
        assertThat(ScaleOrEfficiency.prospect(Math.E / 2, Math.E / 24, 0.05)).isCloseTo(1.6, within(1e-12));
    }

    @Property
    void restrictedSupplyMovesTheBestSplitTowardsEfficiency(
            @ForAll @DoubleRange(min = 0.05, max = 0.9) double control) {
        assertThat(bestSplit(control)).isGreaterThanOrEqualTo(bestSplit(0));
        assertThat(bestSplit(Math.min(1, control + 0.1))).isGreaterThanOrEqualTo(bestSplit(control));
    }

    /** The best share of 100 between chips, legal and restricted at yield 0.5, and research that gains 0.1·u^0.4. */
    private static double bestSplit(double control) {
        double best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (double u = 0.01; u < 0.95; u += 0.01) {
            double money = 100 * (1 - u);
            double restricted = ChipChannels.restricted(Sample.COMPUTE, money, control * money, 85);
            double value =
                    ScaleOrEfficiency.prospect(400, (1 - control) * money + 0.5 * restricted, 0.1 * Math.pow(u, 0.4));
            if (value > most) {
                most = value;
                best = u;
            }
        }
        return best;
    }
}
