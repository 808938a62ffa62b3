package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rivalry.scenario.Target;

@DisplayName("what a few runs say of a target")
class CentreTest {
    @ParameterizedTest(name = "{0}: {1}, as a limit from 0 to 10 {2}")
    @CsvSource({
        "1 2 30 40 50, 30, 5", // a quarter lies below the middle, a quarter above
        "6 7 30 40 50, 30, 7", // three quarters lie above 7
        "30 31 32 33 34, 32, 31",
        "-9 -8 -7 3 4, -7, 3",
        "-9 -8 -7 -6 4, -7, -6",
        "5 5 5 5 5, 5, 5"
    })
    void isTheMiddleRunAndOfALimitWhatMostRunsAgreeOn(String runs, double middle, double ofALimit) {
        assertThat(Centre.of(target(1), samples(runs)).value()).isEqualTo(middle);
        assertThat(Centre.of(target(0), samples(runs)).value()).isEqualTo(ofALimit);
    }

    @Test
    void aMedianOfThreeOrMoreIsLessSureThanAMean() {
        assertThat(Centre.of(target(1), samples("1 3")).variance()).isEqualTo(2 / 2.0);
        assertThat(Centre.of(target(1), samples("1 2 3")).variance()).isCloseTo(Math.PI / 2 / 3, within(1e-14));
    }

    @Test
    void aShareIsTheRatioOfSumsWithTheErrorOfAJackknife() {
        Target share = new Target("", null, Optional.empty(), 0.5, 0, 1, Optional.of(100.0), 1, "", "E");
        List<Sample> runs = List.of(new Sample(1, 2), new Sample(3, 4)); // either alone 1/2 and 3/4
        assertThat(Centre.of(share, runs)).isEqualTo(new Centre(4 / 6.0, 0.125 * 0.125));
        assertThat(Centre.of(share, runs.subList(0, 1))).isEqualTo(new Centre(0.5, 0));
    }

    @Test
    void whatHalfOfTheRunsLackIsNotThere() {
        assertThat(Centre.of(target(1), samples("1 NaN")).exists()).isFalse();
        assertThat(Centre.of(target(1), samples("1 2 NaN")).exists()).isTrue();
    }

    private static List<Sample> samples(String runs) {
        return Arrays.stream(runs.split(" "))
                .map(each -> new Sample(Double.parseDouble(each), 1))
                .toList();
    }

    private static Target target(double weight) {
        return new Target("", null, Optional.empty(), 5, 0, 10, Optional.empty(), weight, "", "E");
    }
}
