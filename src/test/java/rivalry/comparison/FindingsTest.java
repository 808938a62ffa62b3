package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.observation.Measures;
import rivalry.observation.Series;

@DisplayName("Questions asked together are answered together")
class FindingsTest {
    private static final int N = 30;

    @Test
    void aClearEffectStandsAndAWeakOneAmongManyDoesNot() {
        List<Question> questions = new ArrayList<>();
        questions.add(question("lag", true, i -> 5 + noise(i)));
        for (int k = 0; k < 9; k++) {
            int shift = k;
            questions.add(question("lag", true, i -> 3 * noise(i + 100 * shift)));
        }
        questions.add(question("lag", true, i -> 0.75 + 2.4 * noise(i)));
        List<Finding> findings = answer(questions);
        assertThat(findings.get(0).verdict()).isEqualTo(Verdict.HIGHER);
        Finding weak = findings.get(10);
        assertThat(weak.difference().interval().low()).isPositive();
        assertThat(weak.pHolm()).isGreaterThan(weak.difference().p());
        assertThat(weak.verdict()).isEqualTo(Verdict.NOT_RESOLVED);
    }

    @Test
    void onlyHeadlinesAreCorrected() {
        List<Finding> findings = answer(List.of(question("lag", false, i -> 5 + noise(i))));
        assertThat(findings.get(0).pHolm()).isNaN();
        assertThat(findings.get(0).verdict()).isEqualTo(Verdict.HIGHER);
    }

    @Test
    void whatDoesNotDifferIsIdenticalAndAsksNothingOfTheOthers() {
        List<Finding> findings =
                answer(List.of(question("lag", true, i -> 0), question("lag", true, i -> 5 + noise(i))));
        assertThat(findings.get(0).verdict()).isEqualTo(Verdict.IDENTICAL);
        assertThat(findings.get(1).pHolm())
                .isEqualTo(findings.get(1).difference().p());
    }

    @Test
    void ratesAreComparedAsRatiosOfSums() {
        Series series = new Series(Measures.of("efficiency_share"), "US", "");
        List<Sample> baseline = List.of(new Sample(1, 10), new Sample(9, 30));
        List<Sample> arm = List.of(new Sample(2, 10), new Sample(10, 30));
        Finding finding = answer(List.of(new Question(series, "2030", false, baseline, arm)))
                .get(0);
        assertThat(finding.difference().baseline()).isEqualTo(0.25);
        assertThat(finding.difference().arm()).isEqualTo(0.3);
    }

    private static List<Finding> answer(List<Question> questions) {
        return Findings.of(questions, SmallestEffects.USUAL, 0.7, new Resampling(1));
    }

    private static Question question(String measure, boolean headline, IntToDoubleFunction effect) {
        List<Sample> baseline = new ArrayList<>();
        List<Sample> arm = new ArrayList<>();
        for (int i = 0; i < N; i++) {
            baseline.add(new Sample(20 + 10 * noise(7 * i), 1));
            arm.add(new Sample(20 + 10 * noise(7 * i) + effect.applyAsDouble(i), 1));
        }
        return new Question(new Series(Measures.of(measure), "CN", ""), "2026-2035", headline, baseline, arm);
    }

    /** Something between −1 and 1 without a pattern. */
    private static double noise(int i) {
        return Math.sin(12.9898 * i + 78.233);
    }
}
