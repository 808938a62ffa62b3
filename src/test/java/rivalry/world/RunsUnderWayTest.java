package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Training runs are under way in the first month, as many as at the pace at which labs begin them (E15)")
class RunsUnderWayTest {
    @Test
    void asManyAsInTheLongRun() {
        World world = Watched.world();
        var params = world.scenario().training();
        double length = Math.ceil(params.run_months());
        double expected = 0;
        double spread = 0;
        int running = 0;
        for (Lab lab : world.labs()) {
            if (lab.exists(0)) {
                double hazard = lab.sector == Sector.FIRMS ? params.start_hazard_firm() : params.start_hazard_public();
                double share = length * hazard / (1 + length * hazard);
                expected += share;
                spread += share * (1 - share);
                running += lab.trainingLeft > 0 ? 1 : 0;
                assertThat(lab.trainingLeft).isBetween(0, (int) length);
            }
        }
        assertThat((double) running).isCloseTo(expected, within(3 * Math.sqrt(spread)));
    }

    @Test
    void soThatTheFirstModelsComeInDifferentMonths() {
        World world = Watched.world();
        int length = (int) Math.ceil(world.scenario().training().run_months());
        int months = 0;
        for (int month = 0; month < length; month++) {
            world.playMonth();
            months += world.nations().stream().anyMatch(nation -> nation.releases() > 0) ? 1 : 0;
        }
        assertThat(months).isGreaterThan(1);
    }
}
