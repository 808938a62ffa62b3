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
}
