package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.observation.Measures;
import rivalry.observation.Series;

@DisplayName("Questions asked together are answered together")
class FindingsTest {
    private static final int N = 30;
    private static final Question LAG = new Question(new Series(Measures.of("lag"), "CN", ""), "2026-2035", true);

    private final Findings findings = new Findings(SmallestEffects.USUAL, 0.7, new Resampling(1));

    @Test
    void aClearEffectStandsAndAWeakOneAmongManyDoesNot() {
        List<Twins> answers = new ArrayList<>();
        answers.add(answer(i -> 5 + noise(i)));
        for (int k = 0; k < 9; k++) {
            int shift = k;
            answers.add(answer(i -> 3 * noise(i + 100 * shift)));
        }
        answers.add(answer(i -> 0.75 + 2.4 * noise(i)));
        List<Finding> together = together(answers);
        assertThat(together.get(0).verdict()).isEqualTo(Verdict.HIGHER);
        Finding weak = together.get(10);
        assertThat(weak.difference().interval().low()).isPositive();
        assertThat(weak.pHolm()).isGreaterThan(weak.difference().p());
        assertThat(weak.verdict()).isEqualTo(Verdict.NOT_RESOLVED);
        assertThat(findings.alone(LAG, answers.get(10)).verdict()).isEqualTo(Verdict.HIGHER);
    }

    @Test
    void whatIsAskedAloneIsNotCorrected() {
        Finding alone = findings.alone(LAG, answer(i -> 5 + noise(i)));
        assertThat(alone.pHolm()).isNaN();
        assertThat(alone.verdict()).isEqualTo(Verdict.HIGHER);
    }

    @Test
    void whatDoesNotDifferIsIdenticalAndAsksNothingOfTheOthers() {
        List<Finding> together = together(List.of(answer(i -> 0), answer(i -> 5 + noise(i))));
        assertThat(together.get(0).verdict()).isEqualTo(Verdict.IDENTICAL);
        assertThat(together.get(1).pHolm())
                .isEqualTo(together.get(1).difference().p());
    }

    private List<Finding> together(List<Twins> answers) {
        return findings.together(Collections.nCopies(answers.size(), LAG), answers);
    }

    private static Twins answer(IntToDoubleFunction effect) {
        double[] baseline = new double[N];
        double[] arm = new double[N];
        for (int i = 0; i < N; i++) {
            baseline[i] = 20 + 10 * noise(7 * i);
            arm[i] = baseline[i] + effect.applyAsDouble(i);
        }
        return Twins.ofValues(baseline, arm);
    }

    /** Something between −1 and 1 without a pattern. */
    private static double noise(int i) {
        return Math.sin(12.9898 * i + 78.233);
    }
}
