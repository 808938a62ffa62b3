package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.experiment.Run;
import rivalry.observation.History;

@DisplayName("B02 who is cut off from chips turns to efficiency, the more the tighter; who is not, does not (E7)")
class B02_ControlsTurnLabsToEfficiency {
    private static final YearMonth FROM = YearMonth.of(2020, 1);
    private static final String CONTROL =
            "policies: {wall: {actor: US, target: CN, from: 2020-01, export_controls: {chips: %s}}}";

    private static final History OPEN = play(0);
    private static final History SHUT = play(1);

    @Test
    void theTighterTheMore() {
        double before = 0;
        for (double chips : new double[] {0, 0.35, 0.7, 1}) {
            double share = share(play(chips), "CN");
            assertThat(share).as("under a control of %s", chips).isGreaterThan(before);
            before = share;
        }
        assertThat(before).isGreaterThan(1.1 * share(OPEN, "CN"));
    }

    /** In the first month nothing has come round yet through markets or ideas. */
    @Test
    void whoBuysFreelyGoesOnAsBefore() {
        for (String country : Plays.prior().centre().countries().keySet()) {
            double tighter = atOnce(SHUT, country) - atOnce(OPEN, country);
            assertThat(tighter > 0).as(country).isEqualTo(country.equals("CN"));
            assertThat(tighter == 0).as(country).isEqualTo(!country.equals("CN"));
        }
    }

    private static History play(double chips) {
        return Run.play(
                Plays.prior(Plays.SMALL, String.format(Locale.ROOT, CONTROL, chips)), 1, 0, FROM.plusMonths(11));
    }

    private static double atOnce(History run, String country) {
        return Look.month(run, "efficiency_share", country, run.horizon().index(FROM));
    }

    private static double share(History run, String country) {
        return Look.years(run, "efficiency_share", country, "", 2020, 2020);
    }
}
