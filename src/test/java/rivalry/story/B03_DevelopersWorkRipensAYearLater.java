package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.experiment.Run;
import rivalry.observation.History;

@DisplayName("B03 what developers of open models find is public knowledge as much later as is stated, not before (E14)")
class B03_DevelopersWorkRipensAYearLater {
    private static final Set<String> COUNTRIES =
            Plays.prior().centre().countries().keySet();

    @ParameterizedTest
    @ValueSource(ints = {6, 12, 24})
    void notBefore(int delay) {
        History with = play("flywheel: {delay: " + delay + "}");
        History without = play("flywheel: {strength: 0}");
        int first = firstOpenModel(with);
        assertThat(firstOpenModel(without)).isEqualTo(first);
        Bits.sameBefore(with.horizon().month(first + delay), with, without);
        assertThat(gained(with, without, first + delay)).isZero(); // labs read what the month before made public
        assertThat(gained(with, without, first + delay + 1)).isPositive();
    }

    private static History play(String overlay) {
        return Run.play(Plays.prior(Plays.SMALL, overlay), 1, 0, YearMonth.of(2018, 12));
    }

    private static int firstOpenModel(History run) {
        return IntStream.range(0, run.horizon().months())
                .filter(month -> COUNTRIES.stream()
                        .anyMatch(country -> run.month(Look.up(run, "capability", country, "variant=open"), month) > 0))
                .findFirst()
                .orElseThrow();
    }

    private static double gained(History with, History without, int month) {
        return Look.month(with, "efficiency", "US", month) - Look.month(without, "efficiency", "US", month);
    }
}
