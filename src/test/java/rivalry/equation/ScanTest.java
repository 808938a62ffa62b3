package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("corrected = (reported + sp − 1)/(se + sp − 1)  (E30; Rogan and Gladen 1978)")
class ScanTest {
    @Test
    void byHand() {
        assertThat(Scan.corrected(0.03, 0.5, 1)).isEqualTo(0.06, within(1e-12));
        assertThat(Scan.corrected(0.001, 0.5, 0.99)).isZero();
        assertThat(Scan.corrected(0.03, 0.2, 0.8)).isEqualTo(0.03);
        assertThat(Scan.error(0.5, 100, 1, 1, 50)).isEqualTo(0.05, within(1e-12));
    }

    @Test
    void sensitivityDriftsByTheYear() {
        assertThat(Scan.sensitivity(0.5, 0.1, 0)).isEqualTo(0.5);
        assertThat(Scan.sensitivity(0.5, 0.1, 24)).isEqualTo(0.7, within(1e-12));
        assertThat(Scan.sensitivity(0.5, 0.1, 120)).isEqualTo(1);
        assertThat(Scan.sensitivity(0.5, -0.1, 120)).isEqualTo(0.01);
    }

    @Test
    void whatTheAuditLeavesOpenAddsToTheError() {
        // 0.3·0.7/1000 + (0.5·0.5)·(0.5·0.5)/100 + (0.5·0.5)·(0.9·0.1)/100 over 0.4²
        assertThat(Scan.error(0.3, 1000, 0.5, 0.9, 100))
                .isEqualTo(StrictMath.sqrt(0.00021 + 0.000625 + 0.000225) / 0.4, within(1e-12));
    }

    @Property
    void undoesAPerfectlyKnownScan(
            @ForAll @DoubleRange(max = 1) double share,
            @ForAll @DoubleRange(min = 0.2, max = 1) double se,
            @ForAll @DoubleRange(min = 0.9, max = 1) double sp) {
        double reported = se * share + (1 - sp) * (1 - share);
        assertThat(Scan.corrected(reported, se, sp)).isEqualTo(share, within(1e-9));
    }

    @Test
    void countsAreBinomial() {
        for (int n : new int[] {0, 1, 30, 4000, 100000}) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < 20000; i++) {
                int count = Scan.binomial(n, 0.3, (i + 0.5) / 20000);
                sum += count;
                squares += (double) count * count;
            }
            double mean = sum / 20000;
            assertThat(mean).isEqualTo(0.3 * n, within(0.01 + 0.002 * n * 0.3));
            assertThat(squares / 20000 - mean * mean).isEqualTo(0.21 * n, within(0.02 + 0.03 * n * 0.21));
        }
        assertThat(Scan.binomial(10, 1, 0.5)).isEqualTo(10);
        assertThat(Scan.binomial(10, 0.9, 0.999999999)).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"40, 0.1", "40, 0.5", "40, 0.8", "3000, 0.2", "3000, 0.9"})
    void aCountIsThatOfItsQuantile(int n, double p) {
        BinomialDistribution exact = new BinomialDistribution(n, p);
        for (double uniform : new double[] {0.001, 0.1, 0.3, 0.5, 0.77, 0.95, 0.999}) {
            // short counts are summed, long ones come from the normal limit
            assertThat(Scan.binomial(n, p, uniform))
                    .isCloseTo(exact.inverseCumulativeProbability(uniform), within(n < 100 ? 0 : 2));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0", "0.975, 1.959964", "0.05, -1.644854", "0.000001, -4.753424"})
    void theNormalQuantileIsThatOfTheTables(double uniform, double value) {
        assertThat(Scan.normalQuantile(uniform)).isEqualTo(value, within(5e-4));
    }

    @Test
    void withoutPapersNoErrorIsKnown() {
        assertThat(Scan.error(0.3, 0, 0.5, 0.9, 100)).isNaN();
        assertThat(Scan.error(0.3, 1000, 0.1, 0.9, 100)).isNaN();
    }
}
