package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.equation.Training;
import rivalry.scenario.Lever;

@DisplayName("Labs learn from the answers of better models within reach, and from the use of their own (E11, E17)")
class UseTeachesTest {
    private final World world =
            Watched.world(Watched.PLAIN, Watched.ONE_SIDED, "transfers: {theft: 0.05, security: 0}");
    private final Map<Lab, Double> expected = new LinkedHashMap<>();
    private final Map<Lab, double[]> data = new LinkedHashMap<>();

    @Test
    void fromAnswers() {
        var params = world.scenario().distillation();
        int since = world.scenario().horizon().index(params.since());
        Watched.play(
                world,
                180,
                Phase.RESEARCH,
                before -> {
                    for (Lab lab : world.labs()) {
                        boolean asks = world.month() >= since && lab.exists(world.month()) && lab.usable() > 0;
                        double had = lab.standing.distilled;
                        expected.put(lab, asks ? had + best(lab) - params.decay() * had : had);
                    }
                },
                after -> world.labs().forEach(lab -> assertThat(lab.standing.distilled)
                        .as("%s in month %d", lab.id(), world.month())
                        .isCloseTo(expected.get(lab), within(1e-9))));
        assertThat(world.labs()).anyMatch(lab -> lab.standing.distilled > 0.01);
    }

    /** The most that any model teaches a lab: what is published or was ever stolen without the seller's leave. */
    private double best(Lab pupil) {
        double best = gain(pupil, pupil.home.stolenLnE, 0);
        for (Lab teacher : world.labs()) {
            if (teacher.offers(world.month())) {
                double api = world.rules().value(Lever.API, teacher.home, pupil.home);
                best = Math.max(best, gain(pupil, teacher.model.lnE(), api));
                if (teacher.standing.open != null) {
                    best = Math.max(best, gain(pupil, teacher.standing.open.lnE(), 0));
                }
            }
        }
        return best;
    }

    private double gain(Lab pupil, double lnE, double api) {
        var params = world.scenario().distillation();
        var training = world.scenario().training();
        double years = (world.month() - world.scenario().horizon().index(training.run_share_month())) / 12.0;
        double flop = Training.flop(training, pupil.usable(), Training.runShare(training, years));
        double own = StrictMath.log(flop) + pupil.lnA() + pupil.standing.distilled + pupil.standing.dataGain;
        return params.strength() * (1 - api) * Math.max(0, lnE - params.least_gap() - own);
    }

    @Test
    void fromUse() {
        var params = world.scenario().adopters();
        List<String> niches = List.copyOf(world.scenario().niches().keySet());
        Watched.play(
                world,
                144,
                Phase.RELEASE,
                before -> world.labs().forEach(lab -> data.put(lab, lab.standing.data.clone())),
                after -> {
                    for (Lab lab : world.labs()) {
                        double gain = 0;
                        for (int n = 0; n < niches.size(); n++) {
                            double stock = data.get(lab)[n] * (1 - params.data_decay()) + lab.standing.use[n];
                            double full = StrictMath.pow(1 + stock / params.data_reference(), -params.data_exponent());
                            gain += demand(niches.get(n)) * params.data_gain() * (1 - full);
                        }
                        assertThat(lab.standing.dataGain)
                                .as("%s in month %d", lab.id(), world.month())
                                .isCloseTo(gain, within(1e-12));
                    }
                });
        assertThat(world.labs()).anyMatch(lab -> lab.standing.dataGain > 0.01);
    }

    /** A niche's part of the world's demand. */
    private double demand(String niche) {
        double sizes = 0;
        double sum = 0;
        for (Nation nation : world.nations()) {
            var market = nation.stated.market();
            sizes += market.size();
            sum += market.size() * market.demand().getOrDefault(niche, 0.0);
        }
        return sum / sizes;
    }
}
