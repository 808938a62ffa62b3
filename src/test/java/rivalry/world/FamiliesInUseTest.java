package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.FamilyParams;
import rivalry.scenario.Lever;

@DisplayName("Papers build on families by quality, habit, openness and borders, weighed anew every quarter (E28)")
class FamiliesInUseTest {
    private final World world = Watched.world(Watched.PLAIN, Watched.ONE_SIDED);
    private final FamilyParams params = world.scenario().families();
    private final double[] used = new double[world.labs().size() + 1];
    private final double[][] share = new double[world.nations().size()][used.length];

    @Test
    void everyMonthEveryCountry() {
        Watched.play(world, 144, Phase.PUBLISH, before -> {}, after -> {
            if (world.month() % 3 == 0) {
                for (Nation reader : world.nations()) {
                    weigh(reader);
                }
            }
            for (Nation reader : world.nations()) {
                for (int family = 0; family < used.length; family++) {
                    assertThat(use(reader, family))
                            .as("%s of family %d in month %d", reader.id(), family, world.month())
                            .isCloseTo(params.uses() * papers(reader) * share[reader.index][family], within(1e-8));
                }
            }
            remember();
        });
    }

    @Test
    void anArchitectureThatLabsLeaveIsNoWorseForIt() {
        World leaving = Watched.world("breakthroughs: {hazard: 0}");
        Nation reader = leaving.nations().get(0);
        double[] part = new double[2];
        for (int month = 0; month < 40; month++) {
            if (month >= 37) {
                leaving.labs().stream().filter(lab -> lab.model != null).forEach(FamiliesInUseTest::turn);
            }
            leaving.playMonth();
            part[month < 37 ? 0 : 1] = leaving.publishing().families().use(reader, 0)
                    / leaving.publishing().flows().papers(0);
        }
        assertThat(part[1]).isGreaterThan(part[0] / 2);
    }

    private static void turn(Lab lab) {
        Model old = lab.model;
        lab.model = new Model(old.month(), old.flop(), old.lnE(), old.capability(), 1, old.open());
    }

    private double use(Nation reader, int family) {
        Families families = world.publishing().families();
        return family < world.labs().size() ? families.use(reader, world.labs().get(family)) : families.use(reader, 0);
    }

    private double papers(Nation nation) {
        return world.publishing().flows().papers(nation.index);
    }

    private void weigh(Nation reader) {
        double best = world.labs().stream()
                .mapToDouble(FamiliesInUseTest::reached)
                .max()
                .orElseThrow();
        double[] weight = share[reader.index];
        for (Lab lab : world.labs()) {
            boolean open = lab.standing.open != null;
            double rule = open ? 0 : world.rules().value(Lever.WEIGHTS, lab.home, reader);
            double border = lab.home == reader ? 1 : StrictMath.exp(-params.border()) * (1 - rule);
            double capability = open ? lab.standing.open.capability() : reached(lab);
            weight[lab.index] = lab.model == null
                    ? 0
                    : liked(best - capability, used[lab.index]) * (open ? 1 : params.closed()) * border;
        }
        weight[used.length - 1] = liked(0, used[used.length - 1]);
        double sum = Arrays.stream(weight).sum();
        Arrays.setAll(weight, family -> weight[family] / sum);
    }

    private static double reached(Lab lab) {
        return lab.model == null ? 0 : lab.model.capability();
    }

    private double liked(double behind, double used) {
        return StrictMath.exp(-params.quality() * behind / 10) * StrictMath.pow(0.001 + used, params.habit());
    }

    /** Past use in the world, each country by its papers. */
    private void remember() {
        double all = world.nations().stream().mapToDouble(this::papers).sum();
        for (int family = 0; family < used.length; family++) {
            double now = 0;
            for (Nation nation : world.nations()) {
                now += papers(nation) / all * share[nation.index][family];
            }
            used[family] += params.fading() * (now - used[family]);
        }
    }
}
