package rivalry.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.comparison.Innovation;
import rivalry.comparison.Resampling;
import rivalry.comparison.Rivals;
import rivalry.comparison.ZeroSum;

@DisplayName("Who gains and who loses, in words that the findings allow")
class RivalsAnswerTest {
    private static final Resampling LUCK = new Resampling(1);

    @Test
    void oppositeAndResolvedIsAGainAtTheOthersCost() {
        assertThat(answer(i -> 0.5 + 0.01 * (i % 5), i -> -0.5 - 0.01 * (i % 3)))
                .contains("United States higher by 0.52")
                .contains("China lower by 0.51")
                .contains("of which the frontier's part is +0.52 and the papers' +0.52")
                .contains("What one gains the other loses (zero-sum index +1.00");
    }

    @Test
    void bothUpMoveTheSameWay() {
        assertThat(answer(i -> 0.5 + 0.01 * (i % 5), i -> 0.4 + 0.01 * (i % 3))).contains("Both move the same way");
    }

    @Test
    void aChangeTooSmallToCareForIsNeverAnybodysGain() {
        assertThat(answer(i -> 0.5 + 0.01 * (i % 5), i -> 0.01 + 0.0001 * (i % 3)))
                .contains("China no practical difference")
                .contains("The change falls on one of the two")
                .doesNotContain("gains")
                .doesNotContain("same way");
    }

    @Test
    void noiseIsNotResolved() {
        assertThat(answer(i -> i % 2 == 0 ? 3 : -3, i -> i % 3 == 0 ? 4 : -2))
                .contains("United States not resolved; China not resolved")
                .endsWith("Whether one gains what the other loses is not resolved.")
                .doesNotContain("index");
    }

    @Test
    void whereNothingDiffersNobodyGains() {
        assertThat(answer(i -> 0, i -> 0))
                .contains("United States identical; China identical")
                .endsWith("Neither of the two gains or loses anything.");
    }

    private static String answer(IntToDoubleFunction us, IntToDoubleFunction china) {
        Innovation first = innovation(us);
        Innovation second = innovation(china);
        ZeroSum index = ZeroSum.of(first.changes(), second.changes(), 0.05, LUCK);
        return new RivalsAnswer(List.of("United States", "China"), LUCK)
                .of(new Rivals("2026-2035", first, second, index));
    }

    private static Innovation innovation(IntToDoubleFunction change) {
        double[] changes =
                IntStream.range(0, 30).mapToDouble(i -> change.applyAsDouble(i)).toArray();
        return new Innovation(changes, changes, 0.05);
    }
}
