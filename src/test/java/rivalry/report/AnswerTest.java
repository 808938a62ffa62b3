package rivalry.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.chart.Change;
import rivalry.chart.Subject;
import rivalry.comparison.Interval;
import rivalry.comparison.Verdict;
import rivalry.observation.Headline;

@DisplayName("The answer says what the findings allow, and nothing beyond")
class AnswerTest {
    private static final Map<String, String> NAMES = Map.of("US", "United States", "CN", "China");

    @Test
    void aResolvedDifferenceIsToldWithItsSizeAndInterval() {
        Change lag = change(2, Verdict.HIGHER, "2026-2035", 2.64, 2.09, 3.57);
        assertThat(answer(100, lag))
                .containsExactly(
                        "Over 2026–2035, compared with the same world without the change, lag behind the frontier, "
                                + "China, is higher by 2.64 months (95 % interval 2.09 to 3.57).");
    }

    @Test
    void whatIsLowerReadsWithoutASign() {
        Change share = change(8, Verdict.LOWER, "2035", -0.0434, -0.0453, -0.0419);
        assertThat(answer(100, share).get(0))
                .endsWith("share of the world's AI compute, China, is lower by 4.34 percentage points "
                        + "(95 % interval 4.19 to 4.53).");
    }

    @Test
    void whatIsNotResolvedIsSaidSoWithoutANumber() {
        Change lag = change(2, Verdict.NOT_RESOLVED, "2035", 9.99, -1, 21);
        assertThat(answer(20, lag))
                .containsExactly("In 2035 no headline measure is resolved as higher or lower than in the baseline. "
                        + "Not resolved with 20 replicates: lag behind the frontier, China.");
    }

    @Test
    void fewReplicatesClaimNothing() {
        Change lag = change(2, Verdict.NOT_RESOLVED, "2035", 3, 2, 4);
        assertThat(answer(5, lag).get(1)).startsWith("With 5 replicates nothing can be said");
    }

    @Test
    void anArmThatChangesNothingSaysSo() {
        assertThat(answer(5, change(0, Verdict.IDENTICAL, "2035", 0, 0, 0)))
                .containsExactly("Nothing differs: every headline measure is identical in every replicate.");
    }

    @Property(tries = 200)
    void noMeasureIsCalledHigherOrLowerUnlessItIs(@ForAll @Size(12) List<Verdict> verdicts) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            double sign = verdicts.get(i) == Verdict.LOWER ? -1 : 1;
            changes.add(change(i, verdicts.get(i), "2035", sign * (i + 1), sign * i, sign * (i + 2)));
        }
        String text = String.join(" ", answer(20, changes.toArray(new Change[0])));
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            String phrase = Subject.of(Headline.ALL.get(i)).phrase(NAMES);
            boolean claimed = is(text, phrase, "higher")
                    || is(text, phrase, "lower")
                    || group(text, "Also higher: ").contains(phrase)
                    || group(text, "Also lower: ").contains(phrase);
            assertThat(claimed).as(phrase).isEqualTo(verdict == Verdict.HIGHER || verdict == Verdict.LOWER);
            boolean opposite = verdict == Verdict.LOWER
                    ? is(text, phrase, "higher") || group(text, "Also higher: ").contains(phrase)
                    : is(text, phrase, "lower") || group(text, "Also lower: ").contains(phrase);
            assertThat(opposite).as(phrase).isFalse();
            if (verdict == Verdict.NOT_RESOLVED) {
                assertThat(group(text, "Not resolved with 20 replicates: ")).contains(phrase);
            }
        }
    }

    private static boolean is(String text, String phrase, String word) {
        return text.contains(phrase + " is " + word) || text.contains(phrase + ", is " + word);
    }

    /** The measures that a sentence lists after its lead. */
    private static List<String> group(String text, String lead) {
        int from = text.indexOf(lead);
        return from < 0
                ? List.of()
                : List.of(text.substring(from + lead.length(), text.indexOf('.', from))
                        .split("; "));
    }

    private static List<String> answer(int replicates, Change... changes) {
        return new Answer(List.of(changes), NAMES, replicates).paragraphs();
    }

    private static Change change(int headline, Verdict verdict, String period, double difference, double a, double b) {
        Subject subject = Subject.of(Headline.ALL.get(headline));
        return new Change(
                subject.measure(),
                subject.entity(),
                subject.by(),
                period,
                10,
                difference,
                new Interval(Math.min(a, b), Math.max(a, b)),
                1,
                true,
                verdict);
    }
}
