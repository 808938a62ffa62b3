package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("inc = θ·(S/S_ref)^λ_s·(u·M/(w·P_ref))^λ_m·(X/X_ref)^μ·exp(−β·difficulty)  (Jones 1995; E8)")
class IdeaProductionTest {
    @Test
    void byHand() {
        // 0.02 · √4 · 16^¼ · 81^¼ = 0.24
        assertThat(IdeaProduction.full(Sample.IDEAS, 400, 160, 81000, 0)).isCloseTo(0.24, within(1e-12));
    }

    @Test
    void theReferenceLabGainsTheta() {
        assertThat(IdeaProduction.full(Sample.IDEAS, 100, 10, 1000, 0)).isEqualTo(0.02);
    }

    @Test
    void withoutStaffMoneyOrComputeNothingIsFound() {
        assertThat(IdeaProduction.full(Sample.IDEAS, 0, 10, 1000, 0)).isZero();
        assertThat(IdeaProduction.full(Sample.IDEAS, 100, 0, 1000, 0)).isZero();
        assertThat(IdeaProduction.full(Sample.IDEAS, 100, 10, 0, 0)).isZero();
    }

    @Test
    void difficultyCountsFromWhicheverIsAhead() {
        assertThat(IdeaProduction.difficulty(Sample.IDEAS, 4, 2, 0)).isEqualTo(2);
        assertThat(IdeaProduction.difficulty(Sample.IDEAS, 2, 4, 0)).isEqualTo(2);
        assertThat(IdeaProduction.difficulty(Sample.IDEAS, -1, -2, 0)).isZero();
    }

    @Test
    void newGroundMakesIdeasEasier() {
        assertThat(IdeaProduction.difficulty(Sample.IDEAS, 4, 2, 3)).isEqualTo(0.5);
        assertThat(IdeaProduction.difficulty(Sample.IDEAS, 4, 2, 5)).isZero();
        assertThat(IdeaProduction.ease(Math.log(2))).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void effortAndOtherArchitecturesByHand() {
        assertThat(IdeaProduction.increment(Sample.IDEAS, 0.24, 1.0 / 16)).isCloseTo(0.12, within(1e-12));
        assertThat(IdeaProduction.increment(Sample.IDEAS, 0.24, 0)).isZero();
        assertThat(IdeaProduction.withSpill(2, 5, 0.5)).isEqualTo(3.5);
        assertThat(IdeaProduction.withSpill(2, 5, 0)).isEqualTo(2);
    }

    @Property
    void quadruplingStaffMultipliesTheGainByFourToTheReturns(@ForAll @DoubleRange(min = 1, max = 1e5) double skill) {
        double once = IdeaProduction.full(Sample.IDEAS, skill, 10, 1000, 1);
        assertThat(IdeaProduction.full(Sample.IDEAS, 4 * skill, 10, 1000, 1) / once)
                .isCloseTo(2, within(1e-9));
    }

    @Property
    void absorptiveCapacityRisesFromNothingToOne(@ForAll @DoubleRange(min = 0, max = 1e4) double skill) {
        double capacity = IdeaProduction.absorptiveCapacity(Sample.IDEAS, skill);
        assertThat(capacity).isBetween(0.0, 1.0);
        assertThat(IdeaProduction.absorptiveCapacity(Sample.IDEAS, skill + 1)).isGreaterThanOrEqualTo(capacity);
    }

    @Test
    void difficultyTakesAway() {
        assertThat(IdeaProduction.full(Sample.IDEAS, 100, 10, 1000, Math.log(4)))
                .isCloseTo(0.005, within(1e-12));
    }

    @Test
    void fourTimesTheStaffMissesTheSquareOfWhatOneMisses() {
        assertThat(IdeaProduction.absorptiveCapacity(Sample.IDEAS, 100)).isCloseTo(1 - Math.exp(-1.5), within(1e-12));
        assertThat(IdeaProduction.absorptiveCapacity(Sample.IDEAS, 400)).isCloseTo(1 - Math.exp(-3), within(1e-12));
    }
}
