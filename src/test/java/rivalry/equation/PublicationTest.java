package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.RelationParams;

@DisplayName(
        "f = [po/(τ_pub + embargo·(1−o)) + leak_pub·ℓ·ps]·exp(−η_n·behind⁺), ΔT = (Σ acc·Σ f^(1/ν))^ν + ρ_T·gap⁺  (E9)")
class PublicationTest {
    private static final RelationParams RELATIONS =
            new RelationParams(0.08, 0.02, 0.01, 0.01, 0.25, 0.1, 0.05, 0.4, 0.02, 0.02, 5e8, 0.01, 0.02);

    @Test
    void printingByHand() {
        assertThat(Publication.printing(Sample.IDEAS, 1)).isEqualTo(0.5);
        assertThat(Publication.printing(Sample.IDEAS, 0)).isEqualTo(0.125);
    }

    @Test
    void flowByHand() {
        // 0.3 + 0.5·0.1·4 = 0.5
        assertThat(Publication.flow(Sample.IDEAS, 0.3, 4, -1)).isCloseTo(0.5, within(1e-12));
        assertThat(Publication.flow(Sample.IDEAS, 0.3, 4, 2)).isCloseTo(0.5 / Math.E, within(1e-12));
    }

    @Test
    void accessByHand() {
        assertThat(Publication.access(Sample.IDEAS, 0)).isEqualTo(0.9);
        assertThat(Publication.access(Sample.IDEAS, 1)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void frictionByHand() {
        assertThat(Publication.friction(RELATIONS, 1, 0, 0, 0, 0)).isEqualTo(0.25);
        assertThat(Publication.friction(RELATIONS, 0, 1, 0, 0, 0)).isEqualTo(0.1);
        assertThat(Publication.friction(RELATIONS, 0, 0, 1, 0, 0)).isEqualTo(0.05);
        assertThat(Publication.friction(RELATIONS, 0, 0, 0, 1, 0)).isEqualTo(0.4);
        assertThat(Publication.friction(RELATIONS, 0.5, 0, 0, 0, 1)).isCloseTo(0.105, within(1e-12));
    }

    @Test
    void powerByHand() {
        assertThat(Publication.power(0.25, 0.5)).isCloseTo(0.0625, within(1e-12));
        assertThat(Publication.power(0, 0.5)).isZero();
    }

    @Test
    void frontierGainByHand() {
        assertThat(Publication.frontierGain(Sample.IDEAS, 0.5, 4, 10)).isCloseTo(2.2, within(1e-12));
        assertThat(Publication.frontierGain(Sample.IDEAS, 0.5, 0, -10)).isZero();
    }

    /** A lab's increment goes with the ν-th power of its size, so f^(1/ν) goes with its size and halves add up. */
    @Property
    void splittingALabChangesNothing(@ForAll @DoubleRange(min = 0.05, max = 0.95) double part) {
        double nu = Publication.union(Sample.IDEAS);
        double whole = lab(1);
        double halves = Math.pow(lab(part), 1 / nu) + Math.pow(lab(1 - part), 1 / nu);
        assertThat(Publication.frontierGain(Sample.IDEAS, nu, halves, 0)).isCloseTo(whole, within(1e-12));
    }

    private static double lab(double size) {
        return IdeaProduction.full(Sample.IDEAS, 100 * size, 10 * size, 1000 * size, 0.7);
    }
}
