package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An estimate is certain only where every replicate says the same")
class EstimateTest {
    @Test
    void aMedianIsNotCertainBecauseTheMiddleIsTied() {
        Estimate median = median(1, 2, 3, 5, 5, 7, 8, 9);
        assertThat(median.value()).isEqualTo(5);
        assertThat(median.interval().low()).isLessThan(4);
        assertThat(median.interval().high()).isGreaterThan(6);
    }

    @Test
    void whatAllSayIsCertain() {
        Estimate median = median(0.1, 0.1, 0.1);
        assertThat(median.interval()).isEqualTo(new Interval(0.1, 0.1));
    }

    private static Estimate median(double... values) {
        return Estimate.of(
                values.length,
                sample -> Sums.quantile(
                        Arrays.stream(sample).mapToDouble(i -> values[i]).toArray(), 0.5),
                new Resampling(1));
    }
}
