package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.luck.Decision;
import rivalry.scenario.TrainingParams;

@DisplayName("A lab starts a run when it promises enough and safety does not hold it up, and releases at its end (E15)")
class TrainingRunsTest {
    private record Found(int left, double lnE, double credit, double safety, int pausedUntil, Model model) {}

    private final World world = Watched.world("training: {luck_sd: 0}\nsafety: {slowing: 2}");
    private final TrainingParams params = world.scenario().training();
    private final Map<Lab, Found> found = new LinkedHashMap<>();

    @Test
    void everyMonthEveryLab() {
        Watched.play(
                world,
                180,
                Phase.RELEASE,
                before -> world.labs()
                        .forEach(lab -> found.put(
                                lab,
                                new Found(
                                        lab.trainingLeft,
                                        lab.trainingLnE,
                                        lab.standing.distilled + lab.standing.dataGain,
                                        lab.conduct.safety(),
                                        lab.standing.pausedUntil,
                                        lab.model))),
                after -> world.labs().stream()
                        .filter(lab -> lab.exists(world.month()))
                        .forEach(this::check));
    }

    private void check(Lab lab) {
        String about = lab.id() + " in month " + world.month();
        Found before = found.get(lab);
        boolean paused = world.month() <= before.pausedUntil();
        if (paused || before.left() > 1) {
            assertThat(lab.trainingLeft).as(about).isEqualTo(before.left() - (paused ? 0 : 1));
            assertThat(lab.model).as(about).isEqualTo(before.model());
            return;
        }
        if (!Objects.equals(lab.model, before.model())) {
            assertThat(before.left()).as(about).isEqualTo(1);
            assertThat(lab.model.lnE()).as(about).isEqualTo(before.lnE());
        }
        int architecture = world.research().architectures().best(lab);
        double lnE = StrictMath.log(flop(lab)) + lab.ideas.lnA(architecture) + before.credit();
        boolean starts = flop(lab) > 0 && isWorthIt(lab, lnE, architecture) && isStarted(lab, before.safety());
        assertThat(lab.trainingLeft).as(about).isEqualTo(starts ? (int) Math.ceil(params.run_months()) : 0);
        if (starts) {
            assertThat(lab.trainingLnE).as(about).isCloseTo(lnE, within(1e-9));
        }
    }

    private double flop(Lab lab) {
        double years = (world.month() - world.scenario().horizon().index(params.run_share_month())) / 12.0;
        double share = params.run_share_low()
                + (params.run_share_high() - params.run_share_low())
                        / (1 + StrictMath.exp(-params.run_share_pace() * years));
        double own = lab.compute() - lab.standing.rentedOut + lab.standing.rented;
        double seconds = params.run_months() * 365.25 / 12 * 86400;
        return own * share * params.chip_speed() * params.utilisation() * seconds;
    }

    private boolean isWorthIt(Lab lab, double lnE, int architecture) {
        double reach = 100
                + 10 / StrictMath.log(10) * (lnE - params.reference_ln_e())
                + world.research().architectures().get(architecture).mean();
        return lab.model == null || reach >= lab.model.capability() + params.least_gain();
    }

    private boolean isStarted(Lab lab, double safety) {
        double u = world.luck().uniform(Decision.START_TRAINING, lab.key, world.month(), 0);
        double hazard = lab.sector == Sector.FIRMS ? params.start_hazard_firm() : params.start_hazard_public();
        return u < hazard * (1 - safety) * (1 - safety);
    }
}
