package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an arm does to the innovation of two rivals, and to whom it does it")
class RivalsTest {
    private static final int N = 30;
    private static final Resampling LUCK = new Resampling(1);

    @Test
    void whatOneGainsTheOtherLoses() {
        Rivals rivals = rivals(country(i -> 2, 1.1), country(i -> -2, 1 / 1.1));
        assertThat(rivals.first().verdict(LUCK)).isEqualTo(Verdict.HIGHER);
        assertThat(rivals.second().verdict(LUCK)).isEqualTo(Verdict.LOWER);
        assertThat(rivals.zeroSum().index()).isCloseTo(1, within(1e-9));
        assertThat(rivals.verdict()).isEqualTo(Verdict.HIGHER);
    }

    @Test
    void bothLose() {
        Rivals rivals = rivals(country(i -> -2, 0.9), country(i -> -1, 0.9));
        assertThat(rivals.verdict()).isEqualTo(Verdict.LOWER);
        assertThat(rivals.zeroSum().index()).isNegative();
    }

    @Test
    void anArmThatChangesNothingIsIdenticalAndHasNoIndex() {
        Rivals rivals = rivals(country(i -> 0, 1), country(i -> 0, 1));
        assertThat(rivals.first().verdict(LUCK)).isEqualTo(Verdict.IDENTICAL);
        assertThat(rivals.verdict()).isEqualTo(Verdict.IDENTICAL);
    }

    @Test
    void aReplicateThatOneRivalLacksCountsForNeither() {
        Rivals rivals = rivals(country(i -> i == 3 ? Double.NaN : 1, 1.1), country(i -> 1, 1.1));
        assertThat(rivals.first().changes()).hasSize(N - 1);
        assertThat(rivals.second().changes()).hasSize(N - 1);
    }

    @Test
    void aReplicateWithoutPapersCountsForNeither() {
        Rivals.Country whole = country(i -> 1, 1.1);
        double[] papers = whole.impact().baseline();
        double[] gap = papers.clone();
        gap[3] = 0;
        for (Twins impact : List.of(Twins.ofValues(gap, papers), Twins.ofValues(papers, gap))) {
            Rivals rivals = rivals(whole, new Rivals.Country(whole.capability(), impact));
            assertThat(rivals.first().changes()).hasSize(N - 1);
            assertThat(rivals.second().changes()).hasSize(N - 1);
        }
    }

    private static Rivals rivals(Rivals.Country first, Rivals.Country second) {
        return Rivals.of("2026-2035", first, second, SmallestEffects.USUAL, 0.7, LUCK);
    }

    private static Rivals.Country country(IntToDoubleFunction gain, double factor) {
        double[] points = new double[N];
        Arrays.setAll(points, i -> 100 + 3 * Math.sin(12.9898 * i));
        double[] more = new double[N];
        Arrays.setAll(more, i -> points[i] + gain.applyAsDouble(i));
        double[] papers = new double[N];
        Arrays.setAll(papers, i -> 1000 * Math.exp(0.2 * Math.sin(78.233 * i)));
        return new Rivals.Country(
                Twins.ofValues(points, more),
                Twins.ofValues(
                        papers, Arrays.stream(papers).map(p -> p * factor).toArray()));
    }
}
