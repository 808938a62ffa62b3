package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.OpennessParams;

@DisplayName("What opens and closes a lab, term by term as it stands that month; with perfect sight (E18)")
class WhatOpensALabTest {
    private static final int INCENTIVE_FROM = 24;

    private final World world = Watched.world(
            "reaction: {noise: 0}", "policies: {open: {actor: CN, from: 2018-01, openness_incentive: 0.5}}");
    private final OpennessParams params = world.scenario().openness();
    private final Map<Lab, double[]> habit = new LinkedHashMap<>();

    @Test
    void everyMonthEveryLab() {
        Watched.play(
                world,
                144,
                Phase.RELEASE,
                before -> world.labs()
                        .forEach(lab -> habit.put(lab, new double[] {lab.conduct.papers, lab.conduct.weights})),
                after -> {
                    for (Lab lab : world.labs()) {
                        if (lab.exists(world.month())) {
                            check(lab, 0, params.base() + params.papers(), lab.stated.openness_papers());
                            check(lab, 1, params.base(), lab.stated.openness_weights());
                        }
                    }
                });
    }

    private void check(Lab lab, int decision, double rest, double stated) {
        double[] terms = expected(lab);
        terms[0] = rest;
        double bounded = Math.max(0.001, Math.min(0.999, stated));
        terms[1] = params.character() * (StrictMath.log(bounded / (1 - bounded)) - rest);
        terms[terms.length - 1] = -habit.get(lab)[decision];
        double[] wanted =
                Arrays.stream(terms).map(term -> params.inertia() * term).toArray();
        assertThat(lab.conduct.choices().get(decision).terms())
                .as("%s in month %d", lab.id(), world.month())
                .containsExactly(wanted, within(1e-12));
    }

    private double[] expected(Lab lab) {
        double years = (world.month() - world.scenario().horizon().index(params.maturity_month())) / 12.0;
        double business = 1 / (1 + StrictMath.exp(-params.maturity_pace() * years));
        double behind = lab.model == null ? 0 : Math.max(0, frontier() - lab.model.capability());
        double keeps = StrictMath.exp(-world.scenario().adopters().quality() * behind);
        var flywheel = world.scenario().flywheel();
        double pool = flywheel.pool() * StrictMath.exp(flywheel.pool_growth() * world.month() / 12);
        boolean told = lab.home.id().equals("CN") && world.month() >= INCENTIVE_FROM;
        return new double[] {
            0,
            0,
            params.behind() * behind,
            -params.market() * Math.max(0, lab.standing.served - params.free_share()),
            lab.sector == Sector.FIRMS ? -params.commerce() * business * keeps : 0,
            told ? params.incentive() * 0.5 : 0,
            params.developers() * lab.standing.developers / pool,
            lab.posts > 0 ? params.talent() * Math.max(0, lab.posts - lab.staff) / lab.posts : 0,
            0
        };
    }

    private double frontier() {
        return world.labs().stream()
                .filter(lab -> lab.offers(world.month()))
                .mapToDouble(lab -> lab.model.capability())
                .max()
                .orElseThrow();
    }
}
