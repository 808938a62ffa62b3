package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.observation.History;

@DisplayName("C02 a return programme brings home people of its own, more for more money, and nobody before it starts")
class C02_AReturnProgrammeBringsPeopleHome {
    private static final History BASE = play(0);
    private static final History SOME = play(50_000);
    private static final History MUCH = play(200_000);

    @Test
    void nothingDiffersBefore() {
        Bits.sameBefore(YearMonth.of(2026, 1), BASE, MUCH);
    }

    @Test
    void moreMoneyBringsMoreHome() {
        assertThat(home(SOME)).isGreaterThan(1.02 * home(BASE));
        assertThat(home(MUCH)).isGreaterThan(1.02 * home(SOME));
    }

    @Test
    void theyAreMissingWhereTheyCameFrom() {
        assertThat(abroad(MUCH)).isLessThan(abroad(BASE));
    }

    @Test
    void othersStayAsTheyWere() {
        double change = Look.years(MUCH, "moves_home", "IN", "", 2026, 2035)
                / Look.years(BASE, "moves_home", "IN", "", 2026, 2035);
        assertThat(change).isBetween(0.9, 1.1);
    }

    private static History play(double programme) {
        return Plays.play(
                "run: {scale: 100}",
                "policies: {home: {actor: CN, from: 2026-01, return_programme: " + programme + "}}");
    }

    private static double home(History run) {
        return Look.years(run, "moves_home", "CN", "", 2026, 2035);
    }

    private static double abroad(History run) {
        return Look.years(run, "researchers", "US", "origin=CN", 2033, 2035);
    }
}
