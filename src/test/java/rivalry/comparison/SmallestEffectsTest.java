package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.observation.Measures;

@DisplayName("The smallest effect of interest follows from what is measured")
class SmallestEffectsTest {
    private static final SmallestEffects USUAL = SmallestEffects.USUAL;

    @Test
    void oneMonthOfFrontierGrowthForLagAndCapability() {
        assertThat(USUAL.on(Measures.of("lag"), 20, 0.6)).isEqualTo(1);
        assertThat(USUAL.on(Measures.of("capability"), 120, 0.6)).isEqualTo(0.6);
    }

    @Test
    void twoPerCentOfFlowsAndStocks() {
        assertThat(USUAL.on(Measures.of("compute_stock"), 500, 0.6)).isEqualTo(10);
    }

    @Test
    void threeTenthsOfAPointForShares() {
        assertThat(USUAL.on(Measures.of("compute_share"), 0.15, 0.6)).isEqualTo(0.003);
        assertThat(USUAL.on(Measures.of("adoption"), 0.15, 0.6)).isEqualTo(0.003);
    }

    @Test
    void twoPerCentOfWhatIsHeldAgainstOne() {
        assertThat(USUAL.on(Measures.of("impact_premium"), 1.5, 0.6)).isEqualTo(0.03);
        assertThat(USUAL.on(Measures.of("affinity"), 0.5, 0.6)).isEqualTo(0.01);
    }
}
