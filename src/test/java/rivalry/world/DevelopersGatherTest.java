package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.FlywheelParams;

@DisplayName("Developers gather round open models, and each country reads of their work what it can reach (E14)")
class DevelopersGatherTest {
    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);

    private final World world = Watched.world(Watched.ONE_SIDED);
    private final FlywheelParams params = world.scenario().flywheel();
    private final Map<Lab, Double> developers = new LinkedHashMap<>();
    private final Map<Lab, Model> open = new LinkedHashMap<>();
    private final List<double[]> gains = new ArrayList<>();

    @Test
    void newcomersShareTheirPoolByTheDrawOfTheModels() {
        Watched.play(
                world,
                144,
                Phase.RELEASE,
                before -> world.labs().forEach(lab -> {
                    developers.put(lab, lab.standing.developers);
                    open.put(lab, lab.standing.open);
                }),
                after -> {
                    double all = world.labs().stream().mapToDouble(this::draw).sum();
                    double pool = params.pool() * StrictMath.exp(params.pool_growth() * world.month() / 12);
                    for (Lab lab : world.labs()) {
                        boolean anew = !Objects.equals(lab.standing.open, open.get(lab));
                        double there = developers.get(lab) * (anew ? params.kept() : 1);
                        double own = all == 0 ? 0 : pool * draw(lab) / all;
                        double come = own == 0
                                ? 0
                                : (params.innovation() + params.imitation() * there / own) * Math.max(0, own - there);
                        assertThat(lab.standing.newcomers)
                                .as("%s in month %d", lab.id(), world.month())
                                .isCloseTo(come, ROUNDING);
                        assertThat(lab.standing.developers).isCloseTo(there + come, ROUNDING);
                    }
                });
    }

    private double draw(Lab lab) {
        boolean on = lab.standing.open != null && lab.exists(world.month());
        double behind = on ? lab.standing.open.capability() - 100 : Double.NEGATIVE_INFINITY;
        return StrictMath.exp(world.scenario().adopters().quality() * behind);
    }

    @Test
    void whatRipensIsWhatCouldBeReadThen() {
        Watched.play(
                world,
                144,
                Phase.RESEARCH,
                lastMonth -> {
                    gains.add(world.nations().stream().mapToDouble(this::gain).toArray());
                    int since = world.month() - params.delay();
                    for (Nation reader : world.nations()) {
                        assertThat(world.industry().developers().ripe(world, reader))
                                .as("%s in month %d", reader.id(), world.month())
                                .isCloseTo(since < 0 ? 0 : gains.get(since + 1)[reader.index], within(1e-12));
                    }
                },
                after -> {});
        Access access = world.governments().access;
        assertThat(access.of(world.nation("US"), world.nation("CN")))
                .as("what can be reached differs by direction")
                .isNotEqualTo(access.of(world.nation("CN"), world.nation("US")));
    }

    private double gain(Nation reader) {
        double before = 0;
        double after = 0;
        for (Lab lab : world.labs()) {
            double reach = world.governments().access.of(reader, lab.home);
            after += reach * lab.standing.developers;
            before += reach * (lab.standing.developers - lab.standing.newcomers);
        }
        return params.strength() * StrictMath.log((params.reference() + after) / (params.reference() + before));
    }

    @Test
    void itLiftsTheFrontierOfEveryArchitecture() {
        World without = Watched.world(Watched.ONE_SIDED, "flywheel: {strength: 0}");
        double[] ripe = new double[world.nations().size()];
        while (ripe[0] == 0) {
            without.playMonth();
            Watched.play(
                    world,
                    1,
                    Phase.RESEARCH,
                    before -> world.nations()
                            .forEach(nation -> ripe[nation.index] =
                                    world.industry().developers().ripe(world, nation)),
                    after -> {});
        }
        for (Nation nation : world.nations()) {
            for (int a = 0; a < world.research().architectures().count(); a++) {
                double lower = without.nations().get(nation.index).frontier(a);
                assertThat(nation.frontier(a) - lower).isCloseTo(ripe[nation.index], within(1e-12));
            }
        }
    }
}
