package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.AdopterParams;

@DisplayName("revenue = ρ_rev·(served·(1 − π_rev·w) − trend), the trend following with delay τ  (E1, E16)")
class RevenueTrendTest {
    private static final AdopterParams P =
            new AdopterParams(0.05, 0.1, 0.5, 1e25, 1.2, 0.3, 155, 0.05, 0.5, 0.6, 40, 0.4, 0.5, 0.03, 3);

    @Test
    void byHand() {
        assertThat(RevenueTrend.share(P, 0.2, 0.5)).isCloseTo(0.14, within(1e-15));
        assertThat(RevenueTrend.beyond(P, 0.14, 0.1)).isCloseTo(0.02, within(1e-15));
        assertThat(RevenueTrend.beyond(P, 0.06, 0.1)).isCloseTo(-0.02, within(1e-15));
        assertThat(RevenueTrend.trend(P, 0.1, 0.14)).isCloseTo(0.101, within(1e-15));
    }

    @Test
    void whatIsServedSteadilyEndsAsTrendAndPaysNothingMore() {
        double trend = 0;
        double paid = 0;
        for (int month = 0; month < 2000; month++) {
            paid = RevenueTrend.beyond(P, 0.2, trend);
            trend = RevenueTrend.trend(P, trend, 0.2);
        }
        assertThat(trend).isCloseTo(0.2, within(1e-12));
        assertThat(paid).isCloseTo(0, within(1e-12));
    }
}
