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

    /** The bootstrap variance of a mean is Σ(x − x̄)²/n², exactly, over all n^n resamples. */
    @Test
    void allResamplesGiveTheBootstrapVarianceOfAMean() {
        Resamples all = Resamples.all(4);
        Contrast contrast = MeanContrast.of(new double[4], new double[] {1, 2, 4, 9});
        double squares = 0;
        Set<String> seen = new HashSet<>();
        for (int b = 0; b < all.count(); b++) {
            double d = contrast.over(all.sample(b)) - 4;
            squares += d * d;
            seen.add(Arrays.toString(all.sample(b)));
        }
        assertThat(seen).hasSize(256);
        assertThat(squares / 256).isCloseTo((9 + 4 + 0 + 25) / 16.0, within(1e-12));
    }
}
