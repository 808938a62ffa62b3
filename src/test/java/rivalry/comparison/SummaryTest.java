package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("summaries over replicates")
class SummaryTest {
    @Test
    void byHand() {
        Summary summary = Summary.of(new double[] {5, 1, 4, 2, 3});

        assertThat(summary.mean()).isEqualTo(3);
        assertThat(summary.median()).isEqualTo(3);
        assertThat(summary.sd()).isEqualTo(Math.sqrt(2.5));
        assertThat(summary.p05()).isCloseTo(1.2, within(1e-12));
        assertThat(summary.p25()).isEqualTo(2);
        assertThat(summary.p75()).isEqualTo(4);
        assertThat(summary.p95()).isCloseTo(4.8, within(1e-12));
        assertThat(summary.n()).isEqualTo(5);
    }

    @Test
    void twoReplicatesSpread() {
        assertThat(Summary.of(new double[] {1, 3}).sd()).isEqualTo(Math.sqrt(2));
    }

    @Test
    void replicatesWithoutTheNumberDoNotCount() {
        Summary summary = Summary.of(new double[] {Double.NaN, 2, Double.POSITIVE_INFINITY});

        assertThat(summary.mean()).isEqualTo(2);
        assertThat(summary.sd()).isNaN();
        assertThat(summary.n()).isEqualTo(1);
    }

    @Test
    void ofNothingThereIsNothing() {
        Summary summary = Summary.of(new double[] {Double.NaN});

        assertThat(summary.mean()).isNaN();
        assertThat(summary.p95()).isNaN();
        assertThat(summary.n()).isZero();
    }

    @Test
    @DisplayName("a rate's mean is Σ numerators / Σ denominators; its quantiles are those of the replicates' rates")
    void rates() {
        Summary summary = Summary.ofRatios(new double[] {1, 1, 0}, new double[] {1, 99, 0});

        assertThat(summary.mean()).isEqualTo(0.02);
        assertThat(summary.median()).isCloseTo((1 + 1.0 / 99) / 2, within(1e-12));
        assertThat(summary.n()).isEqualTo(2);
    }
}
