package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rivalry.experiment.Run;
import rivalry.observation.History;
import rivalry.scenario.Prior;

/**
 * Asked of ordinary work, in the middle replicate: for a year or two after a breakthrough efficiency may well grow faster, and in some
 * years half of the runs have had one.
 */
@DisplayName(
        "F02 but for breakthroughs frontier efficiency doubles within six to twenty-four months, year by year to 2035")
class F02_EfficiencyDoublesAtALikelyPace {
    private static final Prior PRIOR = Plays.prior(Plays.SMALL, "breakthroughs: {hazard: 0}");
    private static final Collection<String> COUNTRIES =
            PRIOR.centre().countries().keySet();
    private static final List<History> RUNS = IntStream.range(0, 9)
            .mapToObj(replicate -> Run.play(PRIOR, 1, replicate))
            .toList();

    static IntStream years() {
        return IntStream.rangeClosed(2017, 2035);
    }

    @ParameterizedTest
    @MethodSource("years")
    void frontierEfficiency(int year) {
        double doubling = middle(run -> 12 * Math.log(2) / (frontier(run, year) - frontier(run, year - 1)));
        assertThat(doubling).isBetween(6.0, 24.0);
    }

    private static double frontier(History run, int year) {
        return COUNTRIES.stream()
                .mapToDouble(country -> Look.years(run, "efficiency", country, "", year, year))
                .max()
                .orElseThrow();
    }

    private static double middle(ToDoubleFunction<History> value) {
        return RUNS.stream().mapToDouble(value).sorted().toArray()[RUNS.size() / 2];
    }
}
