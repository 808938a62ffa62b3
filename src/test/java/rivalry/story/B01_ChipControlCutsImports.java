package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.observation.History;

@DisplayName("B01 a chip control cuts what its sender sells, the more the tighter; a full one without leaks stops it")
class B01_ChipControlCutsImports {
    private static final String CONTROL =
            "policies: {wall: {actor: US, target: CN, from: 2026-01, export_controls: {chips: %s}}}";

    @Test
    void theTighterTheFewer() {
        double before = Double.POSITIVE_INFINITY;
        for (double chips : new double[] {0.6, 0.7, 0.8, 0.9, 1}) {
            History run = Plays.play(Plays.SMALL, String.format(Locale.ROOT, CONTROL, chips));
            double legal = Look.years(run, "chips_legal", "US>CN", "", 2026, 2030);
            assertThat(legal).isLessThan(before);
            before = legal;
        }
        assertThat(before).isZero();
    }

    @Test
    void aFullControlWithoutLeaksLetsNothingThrough() {
        History run = Plays.play(Plays.SMALL, String.format(Locale.ROOT, CONTROL, 1.0), "compute: {leak: 0}");
        for (String measure : new String[] {"chips_legal", "chips_leaked"}) {
            assertThat(Look.years(run, measure, "US>CN", "", 2026, 2035))
                    .as(measure)
                    .isZero();
        }
        assertThat(Look.years(run, "chips_legal", "US>CN", "", 2016, 2025)).isPositive();
    }

    @Test
    void enforcementClosesTheLeak() {
        String enforced = "policies: {wall: {actor: US, target: CN, from: 2026-01, "
                + "export_controls: {chips: 0.9, enforcement: %s}}}";
        double before = Double.POSITIVE_INFINITY;
        for (double enforcement = 0; enforcement <= 1; enforcement += 0.25) {
            History run = Plays.play(Plays.SMALL, String.format(Locale.ROOT, enforced, enforcement));
            double leaked = Look.years(run, "chips_leaked", "US>CN", "", 2026, 2030);
            assertThat(leaked).isLessThan(before);
            before = leaked;
        }
        assertThat(before).isZero();
    }
}
