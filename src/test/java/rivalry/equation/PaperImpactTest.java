package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ln impact = s·ln skill + 0.63·ln team + novelty + r_q·quality + π_joint  (E27)")
class PaperImpactTest {
    @Test
    void byHand() {
        assertThat(PaperImpact.ln(People.IMPACT, 1, 0, 0, 1, false)).isZero();
        assertThat(PaperImpact.ln(People.IMPACT, StrictMath.E, 2, -1, 3, true))
                .isEqualTo(1 + 1 + 0.2 - 0.5 + 0.25, within(1e-12));
    }

    @Test
    void qualityFollowsMoneyAHead() {
        assertThat(PaperImpact.quality(People.IMPACT, -1, 1)).isEqualTo(-0.98, within(1e-12));
        double quality = -1;
        for (int month = 0; month < 2000; month++) {
            quality = PaperImpact.quality(People.IMPACT, quality, StrictMath.E);
        }
        assertThat(quality).isEqualTo(0.5, within(1e-9));
    }
}
