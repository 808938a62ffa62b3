package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A year of the top conference: one threshold fills the places, the better paper is likelier taken (E29)")
class VenueYearTest {
    private static final int PLAIN = 0;
    private static final int GOOD = 1;

    /** Of 300 plain papers and 100 better by two spreads, 80 are taken: their chances are Φ(x) and Φ(x + 2). */
    @Test
    void byHand() {
        VenueYear year = submitted(0.5);
        year.decide(80);
        NormalDistribution luck = new NormalDistribution(0, 1);
        double x = luck.inverseCumulativeProbability(year.accepted(PLAIN) / 300);
        assertThat(year.accepted(PLAIN) + year.accepted(GOOD)).isCloseTo(80, within(1e-3));
        assertThat(year.accepted(GOOD)).isCloseTo(100 * luck.cumulativeProbability(x + 2), within(1e-3));
    }

    /** Of 300 plain papers and 100 better ones, the better and half of the plain are taken. */
    @Test
    void whereNothingIsLuckTheBetterComeFirst() {
        VenueYear year = submitted(0);
        year.decide(250);
        assertThat(year.accepted(GOOD)).isCloseTo(100, within(1e-3));
        assertThat(year.accepted(PLAIN)).isCloseTo(150, within(1e-3));
    }

    /** With one spread or the other the venue sees the same. */
    @Test
    void aPapersLuckAndItsRefereesAreOne() {
        World papers = Watched.world("impact: {noise_sd: 0.8}\nvenue: {referee_sd: 0}");
        World referees = Watched.world("impact: {noise_sd: 0}\nvenue: {referee_sd: 0.8}");
        World surer = Watched.world("impact: {noise_sd: 0}\nvenue: {referee_sd: 0.4}");
        for (int month = 0; month < 12; month++) {
            papers.playMonth();
            referees.playMonth();
            surer.playMonth();
        }
        assertThat(firstCountrys(papers)).isEqualTo(firstCountrys(referees)).isNotEqualTo(firstCountrys(surer));
    }

    private static double firstCountrys(World world) {
        return world.publishing().venue().papers(0);
    }

    /** Three hundred plain papers and a hundred better by one, by the spread of referees' and papers' luck. */
    private static VenueYear submitted(double spread) {
        VenueYear year = new VenueYear(2, spread, 100);
        for (int paper = 0; paper < 4; paper++) {
            boolean good = paper == 3;
            year.count(year.counters(good ? 1.35 : 0.35) + (good ? GOOD : PLAIN), 1);
        }
        return year;
    }
}
