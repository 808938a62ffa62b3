package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("mix_a' ∝ mix_a·(1 + s·(π_a − π̄)), then a share m spread evenly  (Taylor and Jonker 1978; E19)")
class ArchitectureDynamicsTest {
    @Test
    void byHand() {
        double[] mix = {0.5, 0.5};
        ArchitectureDynamics.select(mix, new double[] {1, 0}, 2, 0.2, 0);
        assertThat(mix).containsExactly(new double[] {0.55, 0.45}, within(1e-15));
        assertThat(ArchitectureDynamics.payoff(5, 4.343, 4.343, 0.3, 0.5)).isCloseTo(6.15, within(1e-12));
        assertThat(ArchitectureDynamics.diversity(new double[] {0.5, 0.5}, 2)).isEqualTo(0.5);
        assertThat(ArchitectureDynamics.similarity(new double[] {1, 0}, new double[] {0, 1}, 2))
                .isZero();
    }

    @Test
    void mutationKeepsEveryArchitectureAlive() {
        double[] mix = {1, 0};
        ArchitectureDynamics.select(mix, new double[] {3, 0}, 2, 0.2, 0.1);
        assertThat(mix).containsExactly(new double[] {0.95, 0.05}, within(1e-15));
    }

    @Test
    void similarityIsTheCosine() {
        assertThat(ArchitectureDynamics.similarity(new double[] {3, 4}, new double[] {2, 0}, 2))
                .isCloseTo(0.6, within(1e-15));
    }

    @Property
    void sharesKeepTheirSumAndTheBetterGains(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double first,
            @ForAll @DoubleRange(min = 0.01, max = 3) double advantage) {
        double[] mix = {first, 1 - first};
        ArchitectureDynamics.select(mix, new double[] {advantage, 0}, 2, 0.1, 0);
        assertThat(mix[0] + mix[1]).isCloseTo(1, within(1e-12));
        assertThat(mix[0]).isGreaterThan(first);
    }

    @Test
    void withoutSelectionOnlyMutationMoves() {
        double[] mix = {0.9, 0.1};
        ArchitectureDynamics.select(mix, new double[] {9, 0}, 2, 0, 0);
        assertThat(mix).containsExactly(0.9, 0.1);
    }
}
