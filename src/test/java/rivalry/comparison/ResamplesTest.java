package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Resamples draw with replacement, alike for everybody")
class ResamplesTest {
    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(Resamples.of(3, 20).sample(7)).isEqualTo(Resamples.of(3, 20).sample(7));
        assertThat(Resamples.of(3, 20).sample(7))
                .isNotEqualTo(Resamples.of(4, 20).sample(7));
    }

    @Test
    void everyReplicateIsDrawnAsOftenAsAnyOther() {
        Resamples resamples = Resamples.of(1, 50);
        int[] count = new int[50];
        for (int b = 0; b < resamples.count(); b++) {
            for (int i : resamples.sample(b)) {
                count[i]++;
            }
        }
        double chiSquare = Arrays.stream(count)
                .mapToDouble(c -> (c - 1999.0) * (c - 1999.0) / 1999)
                .sum();
        assertThat(chiSquare).isBetween(24.0, 85.0); // 49 degrees of freedom, p = 0.001 on either side
    }

    @Test
    void sumsAreThoseOverTheReplicatesDrawn() {
        for (int n : new int[] {2, 4, 7, 21}) {
            Resamples resamples = Resamples.of(1, n);
            double[] values = new double[n];
            Arrays.setAll(values, i -> Math.sin(i) * Math.pow(10, i % 5));
            double[] sums = resamples.sums(values);
            for (int b = 0; b < resamples.count(); b++) {
                double byHand = Arrays.stream(resamples.sample(b))
                        .mapToDouble(i -> values[i])
                        .sum();
                assertThat(sums[b]).isCloseTo(byHand, within(1e-9));
            }
        }
    }

    /** The bootstrap variance of a mean is Σ(x − x̄)²/n², exactly, over all n^n resamples. */
    @Test
    void allResamplesGiveTheBootstrapVarianceOfAMean() {
        Resamples all = Resamples.all(4);
        Contrast contrast = MeanContrast.of(new double[4], new double[] {1, 2, 4, 9});
        double squares = 0;
        Set<String> seen = new HashSet<>();
        double[] differences = contrast.over(all);
        for (int b = 0; b < all.count(); b++) {
            double d = differences[b] - 4;
            squares += d * d;
            seen.add(Arrays.toString(all.sample(b)));
        }
        assertThat(all.count()).isEqualTo(256);
        assertThat(seen).hasSize(35); // multisets of four out of four
        assertThat(squares / 256).isCloseTo((9 + 4 + 0 + 25) / 16.0, within(1e-12));
    }
}
