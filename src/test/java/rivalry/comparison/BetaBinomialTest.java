package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a count whose chance is uncertain: P(k) = C(n, k)·B(k + α, n − k + β)/B(α, β)  (Skellam 1948)")
class BetaBinomialTest {
    @Test
    void byHand() {
        // α = β = 1: every count from 0 to n is as likely; the variance of an even chance is 1/12
        for (int count = 0; count <= 4; count++) {
            assertThat(Math.exp(new BetaBinomial(4, 0.5, 1 / 12.0).logProbability(count)))
                    .isCloseTo(0.2, within(1e-12));
        }
    }

    @Test
    void withoutDoubtItIsBinomial() {
        BinomialDistribution binomial = new BinomialDistribution(5290, 0.0267);
        for (int count : new int[] {0, 100, 141, 200, 5290}) {
            assertThat(new BetaBinomial(5290, 0.0267, 0).logProbability(count))
                    .isCloseTo(binomial.logProbability(count), within(1e-6 * Math.abs(binomial.logProbability(count))));
            assertThat(new BetaBinomial(5290, 0.0267, 1e-11).logProbability(count))
                    .isCloseTo(binomial.logProbability(count), within(0.01 * Math.abs(binomial.logProbability(count))));
        }
    }

    @Test
    void aSureChanceLeavesTheImpossibleALittleRoom() {
        assertThat(new BetaBinomial(5, 1, 0).logProbability(5)).isCloseTo(0, within(1e-6));
        assertThat(new BetaBinomial(5, 1, 0).logProbability(4)).isBetween(-30.0, -10.0);
        assertThat(new BetaBinomial(5, 0, 0).logProbability(0)).isCloseTo(0, within(1e-6));
        assertThat(new BetaBinomial(5, 0, 0).logProbability(1)).isBetween(-30.0, -10.0);
    }

    @Test
    void aChanceIsInDoubtByHalfOfWhatItCouldBeAtMost() {
        for (int count = 0; count <= 4; count++) {
            assertThat(new BetaBinomial(4, 0.3, 9).logProbability(count))
                    .isEqualTo(new BetaBinomial(4, 0.3, 0.3 * 0.7 / 2).logProbability(count));
        }
    }

    @Test
    void probabilitiesSumToOneWithTheMomentsAsked() {
        double sum = 0;
        double mean = 0;
        double square = 0;
        for (int count = 0; count <= 200; count++) {
            double p = Math.exp(new BetaBinomial(200, 0.1, 0.0004).logProbability(count));
            sum += p;
            mean += p * count;
            square += p * count * count;
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(mean).isCloseTo(20, within(1e-7));
        // n·p·(1 − p) of counting, and n·(n − 1)·variance of the chance
        assertThat(square - mean * mean).isCloseTo(200 * 0.09 + 200 * 199 * 0.0004, within(1e-5));
    }
}
