package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.OpennessParams;

@DisplayName("logit w* = rest + behind − market − commerce + incentive + developers + talent  (E18)")
class OpennessTest {
    private static final OpennessParams P =
            new OpennessParams(2, 0.5, 0.5, 1, 0.1, 20, 0.02, 2.5, YearMonth.of(2023, 11), 1.2, 0.8, 2, 0.3, 0.1);

    @Test
    void byHand() {
        assertThat(Openness.maturity(P, 0)).isEqualTo(0.5);
        assertThat(Openness.character(P, -1, 2)).isEqualTo(-1.5);
        assertThat(Openness.behind(P, 10)).isCloseTo(1, within(1e-15));
        assertThat(Openness.behind(P, -10)).isZero();
        assertThat(Openness.market(P, 0.12)).isCloseTo(-2, within(1e-12));
        assertThat(Openness.market(P, 0.01)).isEqualTo(-0.0);
        assertThat(Openness.commerce(P, 0.5, -3, 0.25)).isEqualTo(-1.25);
        assertThat(Openness.commerce(P, 0.5, 4, 0.25)).isCloseTo(-1.25 / Math.E, within(1e-12));
        assertThat(Openness.incentive(P, -0.5)).isEqualTo(-0.4);
        assertThat(Openness.developers(P, 0.1)).isCloseTo(0.2, within(1e-15));
        assertThat(Openness.talent(P, 0.5)).isEqualTo(0.15);
    }

    @Test
    void logitAndItsInverse() {
        assertThat(Logit.share(Logit.of(0.3))).isCloseTo(0.3, within(1e-15));
        assertThat(Logit.share(0)).isEqualTo(0.5);
        assertThat(Logit.of(0)).isCloseTo(Math.log(0.001 / 0.999), within(1e-12));
    }
}
