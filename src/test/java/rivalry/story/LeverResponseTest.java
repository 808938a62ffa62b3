package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import rivalry.scenario.Lever;

/** The rivals' levers, in three steps; {@link EveryPairOfLeversTest} plays all pairs in seven. */
@DisplayName("Every lever moves its first-order measure, the more the further it is turned")
class LeverResponseTest {
    private static final List<String> RIVALS = List.of("US", "CN");
    private static final LeverTrial TRIAL = new LeverTrial(3, 5);

    /** So few come from the other side that five runs say nothing. */
    private static final List<String> RARE = List.of(
            "export_controls.api CN>US",
            "visa_restriction.postdoc US>CN",
            "visa_restriction.postdoc CN>US",
            "visa_restriction.worker CN>US",
            "return_programme US",
            "export_controls.chips CN>US",
            "export_controls.enforcement CN>US");

    static Stream<LeverTurn> turns() {
        return Stream.of(Lever.values())
                .flatMap(lever -> LeverTurn.all(lever, RIVALS).stream())
                .filter(turn -> !RARE.contains(turn.toString()));
    }

    @ParameterizedTest
    @MethodSource("turns")
    void movesItsMeasure(LeverTurn turn) {
        LeverAnswer answer = TRIAL.play(turn);
        assertThat(answer.verdict()).as(answer.row()).isEqualTo("yes");
    }

    @ParameterizedTest
    @EnumSource(
            value = Lever.class,
            names = {"JOINT_PROGRAMME", "SAFETY_ACCORD"})
    void oneSideAloneMovesNothing(Lever lever) {
        LeverTurn turn = new LeverTurn(lever, "US", "CN");
        String alone = turn.oneSided("2026-01", LeverStage.of(lever).high());
        Bits.same(Plays.play(Plays.SMALL), Plays.play(Plays.SMALL, alone));
        assertThat(Bits.differ(Plays.play(Plays.SMALL), Plays.play(Plays.SMALL, turn.overlay("2026-01", 1))))
                .isTrue();
    }
}
