package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.experiment.Run;
import rivalry.observation.History;

@DisplayName("C05 students keep away from a country that is tense towards theirs, and their people leave it (E21, E22)")
class C05_WhoIsUnwelcomeStaysAwayOrLeaves {
    /** Tension is of who acts, not of who suffers it; papers and ideas know nothing of it. */
    private static final String WORLD =
            "run: {scale: 100}\nrelations: {own_act: 0.5, rival_act: 0, friction_tension: 0}\nteams: {tension: 0}";

    private static final String CALM = "policies: {china-initiative: none}";
    private static final String BAN =
            "policies: {china-initiative: none, ban: {actor: %s, target: %s, from: 2017-01, market_ban: 1}}";

    @Test
    void studentsAskHowTheHostFeels() {
        String heeded = "phd: {tension_push: 3}";
        double calm = students(play(WORLD, heeded, CALM));
        assertThat(students(play(WORLD, heeded, BAN.formatted("US", "CN")))).isLessThan(0.5 * calm);
        assertThat(students(play(WORLD, heeded, BAN.formatted("CN", "US")))).isBetween(0.9 * calm, 1.1 * calm);
    }

    @Test
    void thoseThereGoHome() {
        String heeded = "moves: {hostility: 3}";
        double calm = home(play(WORLD, heeded, CALM));
        assertThat(home(play(WORLD, heeded, BAN.formatted("US", "CN")))).isGreaterThan(2 * calm);
        assertThat(home(play(WORLD, heeded, BAN.formatted("CN", "US")))).isBetween(0.9 * calm, 1.1 * calm);
    }

    /** India's places are said to be worse than those of the US. */
    @Test
    void studentsAskHowGoodThePlacesAre() {
        double plain = fromIndia(play(WORLD, CALM, "phd: {quality_pull: 0}"));
        assertThat(fromIndia(play(WORLD, CALM, "phd: {quality_pull: 2}"))).isGreaterThan(1.1 * plain);
    }

    private static History play(String... overlays) {
        return Run.play(Plays.prior(overlays), 1, 0, YearMonth.of(2019, 12));
    }

    private static double students(History run) {
        return Look.years(run, "phd_entries", "US", "origin=CN", 2018, 2019);
    }

    private static double home(History run) {
        return Look.years(run, "moves_home", "CN", "", 2017, 2019);
    }

    private static double fromIndia(History run) {
        return Look.years(run, "phd_entries", "US", "origin=IN", 2018, 2019);
    }
}
