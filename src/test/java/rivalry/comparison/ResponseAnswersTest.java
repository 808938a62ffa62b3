package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.observation.History;
import rivalry.observation.TinyHistory;
import rivalry.scenario.Quantity;
import rivalry.scenario.Response;

@DisplayName("An answer is the run with an event over the run without it, on the same luck")
class ResponseAnswersTest {
    private static Response response(Double value, int sign, boolean sized) {
        Quantity quantity = new Quantity("moves", "US", Optional.empty(), "2016", Optional.empty());
        return new Response(
                "",
                Response.Scope.MEASURES,
                List.of("policies.visa"),
                Optional.of(quantity),
                Optional.empty(),
                Optional.ofNullable(value),
                sign,
                sized,
                "out of reach",
                "");
    }

    private static History run(double moves) {
        return new TinyHistory(1).flow("moves", "US", "", month -> moves).build();
    }

    private static ResponseAnswers play(Response response) {
        ResponseAnswers.Tally tally = new ResponseAnswers.Tally(Map.of("R1", response));
        tally.with(0, run(3));
        tally.with(1, run(6));
        tally.without("R1", 1, run(4));
        tally.without("R1", 0, run(2));
        return tally.answers();
    }

    @Test
    void theEffectIsARatioOfSums() {
        ResponseAnswer answer = play(response(0.75, 1, true)).answered().get(0);
        assertThat(answer.effect()).isCloseTo(0.5, within(1e-12));
        assertThat(answer.hit()).isTrue();
    }

    @Test
    void theIntervalIsThatOfAJackknifeOverPairs() {
        ResponseAnswers.Tally tally = new ResponseAnswers.Tally(Map.of("R1", response(0.75, 1, true)));
        tally.with(0, run(3));
        tally.without("R1", 0, run(2));
        tally.with(1, run(8));
        tally.without("R1", 1, run(4));
        ResponseAnswer answer = tally.answers().answered().get(0); // without one pair 8/4, without the other 3/2
        assertThat(answer.p05()).isCloseTo(11 / 6.0 - 1 - 1.644854 * 0.25, within(1e-6));
        assertThat(answer.p95()).isCloseTo(11 / 6.0 - 1 + 1.644854 * 0.25, within(1e-6));
    }

    @Test
    void aReplicateThatHasItOnOneSideOnlyDoesNotCount() {
        ResponseAnswers.Tally tally = new ResponseAnswers.Tally(Map.of("R1", response(0.75, 1, true)));
        for (int replicate = 0; replicate < 3; replicate++) {
            tally.with(replicate, run(replicate == 1 ? Double.NaN : 3));
            tally.without("R1", replicate, run(2));
        }
        assertThat(tally.answers().answered().get(0).effect()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void signAndSizeAreJudgedApart() {
        ResponseAnswer tooSmall = play(response(1.5, 1, true)).answered().get(0);
        assertThat(tooSmall.signHolds()).isTrue();
        assertThat(tooSmall.sizeHolds()).hasValue(false);
        assertThat(play(response(1.5, 1, false)).answered().get(0).hit()).isTrue();
        assertThat(play(response(-0.1, -1, false)).answered().get(0).hit()).isFalse();
    }

    @Test
    void aSizeHoldsFromHalfOfItToTwice() {
        for (double effect : new double[] {-0.1, -0.2, -0.4}) {
            assertThat(answer(effect).sizeHolds()).as("%s of -0.2", effect).hasValue(true);
        }
        for (double effect : new double[] {-0.09, -0.41, 0.2}) {
            assertThat(answer(effect).sizeHolds()).as("%s of -0.2", effect).hasValue(false);
        }
        assertThat(answer(0).signHolds()).isFalse();
    }

    private static ResponseAnswer answer(double effect) {
        return new ResponseAnswer("R1", response(-0.2, -1, true), effect, effect, effect);
    }

    @Test
    void whatTheModelLacksIsSaid() {
        ResponseAnswers.Tally tally = new ResponseAnswers.Tally(Map.of("R1", response(0.75, 1, true)));
        tally.with(0, new TinyHistory(1).flow("papers", "US", "", month -> 1).build());
        assertThat(tally.answers().unanswered()).singleElement().satisfies(u -> assertThat(u.reason())
                .isEqualTo("the model has no measure 'moves'"));
    }

    @Test
    void whatIsOutOfScopeIsNeverAHit() {
        Response none = new Response(
                "",
                Response.Scope.OUT_OF_SCOPE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                false,
                "out of reach",
                "");
        ResponseAnswers answers = play(none);
        assertThat(answers.answered()).isEmpty();
        assertThat(answers.unanswered()).singleElement().satisfies(u -> assertThat(u.reason())
                .isEqualTo("out of reach"));
    }
}
