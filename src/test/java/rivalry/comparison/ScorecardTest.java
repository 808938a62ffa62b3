package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.observation.History;
import rivalry.observation.TinyHistory;
import rivalry.scenario.Quantity;
import rivalry.scenario.Target;

@DisplayName("A scorecard judges an ensemble's centre by each target's band")
class ScorecardTest {
    private static Target target(String measure, double value, double low, double high, Double cases) {
        Quantity quantity = new Quantity(measure, "US", Optional.empty(), "2016", Optional.empty());
        return new Target("", quantity, Optional.empty(), value, low, high, Optional.ofNullable(cases), 1, "", "A");
    }

    private static History run(double level, double above, double below) {
        return new TinyHistory(1)
                .stock("level", "US", "", month -> level)
                .rate("share", "US", month -> above, month -> below)
                .build();
    }

    private static Scorecard judge(Map<String, Target> targets, List<History> runs) {
        Scorecard.Tally tally = new Scorecard.Tally(targets);
        for (int replicate = runs.size() - 1; replicate >= 0; replicate--) {
            tally.add(replicate, runs.get(replicate));
        }
        return tally.scorecard();
    }

    private static Score score(Target target, History... runs) {
        return judge(Map.of("K1", target), List.of(runs)).scores().get(0);
    }

    @Test
    void theCentreIsTheMedian() {
        Score score = score(target("level", 4, 3, 5, null), run(1, 1, 2), run(3, 1, 2), run(100, 1, 2));
        assertThat(score.centre()).isEqualTo(3);
        assertThat(score.hit()).isTrue();
        assertThat(score.distance()).isCloseTo(-1.645, within(0.001));
    }

    @Test
    void theCentreOfAShareOfCountsIsTheRatioOfSums() {
        Score score = score(target("share", 0.5, 0.2, 0.8, 100.0), run(1, 1, 1), run(1, 1, 2), run(1, 1, 2));
        assertThat(score.centre()).isEqualTo(0.6);
        assertThat(score.p95() - score.centre()).isGreaterThan(1.645 * Math.sqrt(0.6 * 0.4 / 100));
    }

    /** Three values of variance 4; a median's error is the mean's times the root of half of pi. */
    @Test
    void theErrorOfAMedianByHand() {
        Score score = score(target("level", 4, 3, 6, null), run(3, 1, 2), run(5, 1, 2), run(7, 1, 2));
        assertThat(score.error()).isCloseTo(Math.sqrt(Math.PI / 2) * Math.sqrt(4 / 3.0), within(1e-4));
        assertThat(score.distance()).as("half of what the band reaches up").isCloseTo(1.645 / 2, within(1e-3));
        assertThat(score.distanceOf(3.5)).as("half of what it reaches down").isCloseTo(-1.645 / 2, within(1e-3));
        assertThat(score.p05()).isCloseTo(3.2, within(1e-12));
        assertThat(score.p95()).isCloseTo(6.8, within(1e-12));
    }

    /** Ratios with one run left out are 2/3, 4/6 and 4/7; counts among a hundred spread round the share besides. */
    @Test
    void theBandOfAShareByHand() {
        Score score = score(target("share", 0.5, 0.01, 0.99, 100.0), run(1, 3, 5), run(1, 1, 2), run(1, 1, 1));
        double share = 5 / 8.0;
        double[] without = {2 / 3.0, 4 / 6.0, 4 / 7.0};
        double mean = (without[0] + without[1] + without[2]) / 3;
        double squares = 0;
        for (double each : without) {
            squares += (each - mean) * (each - mean);
        }
        double error = Math.sqrt(2 / 3.0 * squares);
        double spread = 1.6448536 * Math.sqrt(share * (1 - share) / 100 + 3 * error * error);
        assertThat(score.centre()).isEqualTo(share);
        assertThat(score.error()).isCloseTo(error, within(1e-12));
        assertThat(score.p05()).isCloseTo(share - spread, within(1e-6));
        assertThat(score.p95()).isCloseTo(share + spread, within(1e-6));
    }

    @Test
    void aShareFromTooFewRunsIsNotJudged() {
        Scorecard card =
                judge(Map.of("K1", target("share", 0.5, 0.45, 0.55, 100.0)), List.of(run(1, 1, 1), run(1, 1, 10)));
        assertThat(card.scores()).isEmpty();
        assertThat(card.unscored().get(0).reason()).startsWith("too few runs");
    }

    /** The band reaches 0.05 to either side; half of that is 0.025. */
    @Test
    void aShareIsInDoubtWhereItsErrorIsAboveHalfOfTheBandsHalfWidth() {
        Target share = target("share", 0.5, 0.45, 0.55, 100.0);
        assertThat(new Score("K1", share, 0.5, 0, 1, 0.0251, 0).doubt()).isPresent();
        assertThat(new Score("K1", share, 0.5, 0, 1, 0.0249, 0).doubt()).isEmpty();
        assertThat(new Score("K1", target("level", 0.5, 0.45, 0.55, null), 0.5, 0, 1, 9, 0).doubt())
                .isEmpty();
    }

    @Test
    void theEdgesOfABandAreHits() {
        assertThat(score(target("level", 4, 3, 5, null), run(3, 1, 2)).hit()).isTrue();
        assertThat(score(target("level", 4, 3, 5, null), run(5, 1, 2)).hit()).isTrue();
    }

    @Test
    void whatHalfOfTheRunsLackIsNotJudged() {
        Map<String, Target> targets = Map.of("K1", target("level", 4, 3, 5, null));
        List<History> runs = List.of(run(4, 1, 2), run(Double.NaN, 1, 2));
        assertThat(judge(targets, runs).unscored())
                .extracting(Scorecard.Unscored::reason)
                .containsExactly("it does not exist in most runs in that period");
    }

    @Test
    void whatATargetIsDividedByMustBeThereToo() {
        Target plain = target("level", 4, 3, 5, null);
        Target divided = new Target(
                "",
                plain.quantity(),
                Optional.of(target("tension", 1, 0, 2, null).quantity()),
                4,
                3,
                5,
                Optional.empty(),
                1,
                "",
                "A");
        assertThat(judge(Map.of("K1", divided), List.of(run(4, 1, 2))).unscored())
                .extracting(Scorecard.Unscored::reason)
                .containsExactly("the model has no measure 'tension'");
    }

    @Test
    void missesComeFirstAndTheFarthestBeforeAll() {
        Map<String, Target> targets = new LinkedHashMap<>();
        targets.put("hit", target("level", 10, 9, 11, null));
        targets.put("near", target("level", 12, 11, 13, null));
        targets.put("far", target("level", 20, 19, 21, null));
        targets.put("unknown", target("tension", 1, 0, 2, null));
        Scorecard card = judge(targets, List.of(run(10, 1, 2), run(10, 1, 2)));
        assertThat(card.scores()).extracting(Score::id).containsExactly("far", "near", "hit");
        assertThat(card.hits()).isEqualTo(1);
        assertThat(card.unscored()).singleElement().satisfies(u -> assertThat(u.reason())
                .contains("no measure 'tension'"));
    }

    @Test
    void aTargetLiesInItsOwnBand() {
        assertThatIllegalArgumentException().isThrownBy(() -> target("level", 10, 11, 12, null));
    }
}
