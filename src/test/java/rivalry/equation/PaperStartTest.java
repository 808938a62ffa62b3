package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("papers started = r0·skill^ζ·openness  (E25)")
class PaperStartTest {
    @Test
    void byHand() {
        assertThat(PaperStart.pace(People.PAPERS, 4)).isEqualTo(2, within(1e-12));
        assertThat(PaperStart.inFirm(People.PAPERS, 0.5)).isEqualTo(0.025);
        assertThat(PaperStart.inPublicLab(People.PAPERS, 4)).isEqualTo(0.2, within(1e-12));
    }

    @Test
    void closedFirmsPublishNothing() {
        assertThat(PaperStart.inFirm(People.PAPERS, 0)).isZero();
    }

    @Test
    @DisplayName("skill is log-logistic: mean 1, Pareto tail with exponent a")
    void skill() {
        double sum = 0;
        for (int i = 0; i < 1_000_000; i++) {
            sum += Skill.at(3, (i + 0.5) / 1_000_000);
        }
        assertThat(sum / 1_000_000).isEqualTo(1, within(2e-3));
        double tail = StrictMath.log(Skill.at(3, 1 - 1e-6) / Skill.at(3, 1 - 1e-4));
        assertThat(StrictMath.log(100) / tail).isEqualTo(3, within(1e-2));
    }
}
