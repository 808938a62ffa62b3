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

    @Test
    void whatOnlyRoundingSpreadsIsCertain() {
        Estimate tenth = Estimate.of(10, sample -> sum(sample, 0.1) / sum(sample, 1), new Resampling(1));
        assertThat(tenth.interval()).isEqualTo(new Interval(tenth.value(), tenth.value()));
    }

    private static double sum(int[] sample, double factor) {
        return Arrays.stream(sample).mapToDouble(i -> factor * (i + 0.3)).reduce(0, Double::sum);
    }

    @Test
    void isResolvedWhereTheIntervalLeavesZeroOut() {
        assertThat(new Estimate(1, new Interval(0.1, 2)).isResolved()).isTrue();
        assertThat(new Estimate(-1, new Interval(-2, -0.1)).isResolved()).isTrue();
        assertThat(new Estimate(1, new Interval(0, 2)).isResolved()).isFalse();
        assertThat(new Estimate(-1, new Interval(-2, 0)).isResolved()).isFalse();
    }

    private static Estimate median(double... values) {
        return Estimate.of(
                values.length,
                sample -> Sums.quantile(
                        Arrays.stream(sample).mapToDouble(i -> values[i]).toArray(), 0.5),
                new Resampling(1));
    }
}
