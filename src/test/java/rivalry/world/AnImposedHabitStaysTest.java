package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What an event makes a lab share is where its habits start from when the event is over (E18)")
class AnImposedHabitStaysTest {
    private static final int FIRST_MONTH_AFTER = 36;
    private static final Offset<Double> A_MONTHS_STEP = Offset.offset(0.1);

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.95})
    void ofPapersAndOfWeightsAlike(double share) {
        Lab lab = play("events: {e: {kind: lab_openness, lab: openai, from: 2018-01, until: 2018-12, papers: " + share
                + ", weights: " + share + "}}");
        assertThat(lab.openness).isCloseTo(share, A_MONTHS_STEP);
        assertThat(lab.conduct.opennessOfWeights()).isCloseTo(share, A_MONTHS_STEP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-01", "2018-03"})
    void fromTheFirstMonthOfTheEventOn(String first) {
        World world = Watched.world(
                "events: {e: {kind: lab_openness, lab: openai, from: " + first + ", papers: 0.02, weights: 0.02}}");
        int from = world.scenario().horizon().index(YearMonth.parse(first));
        Lab lab = world.lab("openai");
        Watched.play(world, from + 2, Phase.RESEARCH, at -> {}, at -> {
            if (world.month() >= from) {
                assertThat(lab.openness).isEqualTo(0.02);
                assertThat(lab.conduct.opennessOfWeights()).isEqualTo(0.02);
            }
        });
    }

    private static Lab play(String event) {
        World world = Watched.world(event);
        for (int month = 0; month <= FIRST_MONTH_AFTER; month++) {
            world.playMonth();
        }
        return world.lab("openai");
    }
}
