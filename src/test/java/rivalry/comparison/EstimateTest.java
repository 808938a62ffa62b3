package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
        for (double factor : new double[] {0.1, 1e9 + 0.1}) {
            Estimate same = Estimate.of(10, sample -> sum(sample, factor) / sum(sample, 1), new Resampling(1));
            assertThat(same.interval()).isEqualTo(new Interval(same.value(), same.value()));
        }
    }

    private static double sum(int[] sample, double factor) {
        return Arrays.stream(sample).mapToDouble(i -> factor * (i + 0.3)).reduce(0, Double::sum);
    }

    @Test
    void isResolvedWhereTheIntervalLeavesZeroOut() {
        assertThat(new Estimate(1, new Interval(0.1, 2)).isResolved(10)).isTrue();
        assertThat(new Estimate(-1, new Interval(-2, -0.1)).isResolved(10)).isTrue();
        assertThat(new Estimate(1, new Interval(0.1, 2)).isResolved(9))
                .as("too few replicates")
                .isFalse();
        assertThat(new Estimate(1, new Interval(0, 2)).isResolved(10)).isFalse();
        assertThat(new Estimate(-1, new Interval(-2, 0)).isResolved(10)).isFalse();
    }

    @Test
    void aMeanIsInDoubtAsItsDifferenceFromNothingIs() {
        double[] skewed = {1, 2, 2, 3, 4, 30};
        Estimate mean = Estimate.ofMean(skewed, new Resampling(1));
        Difference difference = Difference.ofMeans(new double[6], skewed, new Resampling(1));
        assertThat(mean.value()).isEqualTo(7);
        assertThat(mean.interval().low()).isCloseTo(difference.interval().low(), within(1e-12));
        assertThat(mean.interval().high()).isCloseTo(difference.interval().high(), within(1e-12));
    }

    @Test
    void twoReplicatesSayHowUnsureTheyAreAndOneDoesNot() {
        assertThat(median(1, 2).interval().low()).isLessThan(1.5);
        assertThat(median(1)).isEqualTo(new Estimate(1, Interval.NONE));
        assertThat(median().value()).isNaN();
    }

    private static Estimate median(double... values) {
        return Estimate.of(
                values.length,
                sample -> Sums.quantile(
                        Arrays.stream(sample).mapToDouble(i -> values[i]).toArray(), 0.5),
                new Resampling(1));
    }
}
