package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.experiment.Run;
import rivalry.observation.History;
import rivalry.observation.Measure;
import rivalry.observation.Measures;
import rivalry.observation.Series;
import rivalry.observation.Yearly;

@DisplayName("F01 to 2035 nothing in the baseline leaves common sense")
class F01_TheBaselineStaysSensible {
    private static final int FIRST = 2016;
    private static final int LAST = 2035;
    private static final List<History> RUNS = IntStream.range(0, 3)
            .mapToObj(replicate -> Run.play(Plays.prior(), 1, replicate))
            .toList();

    @Test
    void theLagOfTheTwoRivalsStaysWithinFourYears() {
        for (History run : RUNS) {
            for (int month = 24; month < run.horizon().months(); month++) {
                for (String country : List.of("US", "CN")) {
                    assertThat(Look.month(run, "lag", country, month))
                            .as("%s in %s", country, run.horizon().month(month))
                            .isBetween(0.0, 48.0);
                }
            }
        }
    }

    @Test
    void theFieldGrowsAndEverMoreSlowly() {
        for (History run : RUNS) {
            int people = Look.up(run, "researchers", "world", "");
            for (int year = FIRST + 1; year <= LAST; year++) {
                assertThat(run.year(people, year) / run.year(people, year - 1) - 1)
                        .as("growth in %d", year)
                        .isBetween(0.0, year < 2021 ? 0.22 : 0.12);
            }
        }
    }

    @Test
    void noShareOfTheRivalsReachesZeroOrOne() {
        for (History run : RUNS) {
            forEachSeries(run, (i, series) -> {
                if (isShare(series)) {
                    for (int year = FIRST; year <= LAST; year++) {
                        double share = run.year(i, year);
                        assertThat(share).as("%s in %d", series, year).matches(s -> !(s <= 0) && !(s >= 1));
                    }
                }
            });
        }
    }

    private static boolean isShare(Series series) {
        return series.measure().key().endsWith("_share")
                && !series.measure()
                        .key()
                        .equals("open_release_share") // a handful of models a year: judged over replicates
                && series.by().isEmpty()
                && Set.of("US", "CN", "US+CN", "world").contains(series.entity());
    }

    @Test
    void noMeasureIsConstant() {
        Set<Measure> moving = new LinkedHashSet<>();
        for (History run : RUNS) {
            forEachSeries(run, (i, series) -> {
                double first = run.year(i, FIRST + 1);
                if (IntStream.rangeClosed(FIRST + 2, LAST)
                        .anyMatch(year -> Double.compare(run.year(i, year), first) != 0)) {
                    moving.add(series.measure());
                }
            });
        }
        assertThat(Measures.all()).allMatch(moving::contains);
    }

    @Test
    void numbersAreNumbers() {
        for (History run : RUNS) {
            forEachSeries(run, (i, series) -> {
                boolean known = false;
                for (int month = 0; month < run.horizon().months(); month++) {
                    double value = run.month(i, month);
                    assertThat(Double.isInfinite(value))
                            .as("%s in month %d", series, month)
                            .isFalse();
                    if (series.measure().yearly() != Yearly.RATIO) {
                        assertThat(known && Double.isNaN(value))
                                .as("%s in month %d", series, month)
                                .isFalse();
                        known |= !Double.isNaN(value);
                    }
                }
            });
        }
    }

    @FunctionalInterface
    private interface Visit {
        void of(int index, Series series);
    }

    private static void forEachSeries(History run, Visit visit) {
        for (int i = 0; i < run.series().size(); i++) {
            visit.of(i, run.series().get(i));
        }
    }
}
