package rivalry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.comparison.Difference;
import rivalry.comparison.Finding;
import rivalry.comparison.Interval;
import rivalry.comparison.Question;
import rivalry.comparison.Verdict;
import rivalry.observation.Measures;
import rivalry.observation.Series;

@DisplayName("compare --until: when replicates are added, and how many")
class RoundsTest {
    private static final Rounds ROUNDS = new Rounds(100);

    @Test
    void halfAsManyAgainAndNeverMoreThanTheCap() {
        assertThat(ROUNDS.next(20, List.of(open()))).hasValue(30);
        assertThat(ROUNDS.next(30, List.of(open()))).hasValue(45);
        assertThat(ROUNDS.next(67, List.of(open()))).hasValue(100);
        assertThat(ROUNDS.next(100, List.of(open()))).isEmpty();
        assertThat(new Rounds(3).next(1, List.of(open()))).hasValue(2);
    }

    @Test
    void oneOpenVerdictIsEnoughToGoOn() {
        Finding same = finding(Verdict.IDENTICAL, Double.NaN, 20);
        assertThat(ROUNDS.next(20, List.of(same, open()))).isPresent();
        assertThat(ROUNDS.next(20, List.of(same, finding(Verdict.NO_PRACTICAL_DIFFERENCE, 0.4, 20))))
                .isEmpty();
    }

    @Test
    void beforeTheLastLookADirectionMustBeVeryClear() {
        assertThat(ROUNDS.next(20, List.of(finding(Verdict.HIGHER, 0.03, 20)))).isPresent();
        assertThat(ROUNDS.next(20, List.of(finding(Verdict.LOWER, 0.009, 20)))).isEmpty();
    }

    @Test
    void whatNoReplicateHasIsNotWaitedFor() {
        Finding none = finding(Verdict.NOT_RESOLVED, Double.NaN, 0);
        assertThat(ROUNDS.next(20, List.of(none))).isEmpty();
        assertThat(Rounds.words(20, List.of(none, open())))
                .isEqualTo("20 replicates: 1 of 2 headline verdicts are not resolved");
    }

    private static Finding open() {
        return finding(Verdict.NOT_RESOLVED, 0.3, 20);
    }

    private static Finding finding(Verdict verdict, double p, int n) {
        Series series = new Series(Measures.of("lag"), "CN", "");
        Difference difference = new Difference(10, 11, new Interval(-1, 3), 0.6, 0.5, 2, 0.3, n, false);
        return new Finding(new Question(series, "2035", true), difference, 1, p, verdict);
    }
}
