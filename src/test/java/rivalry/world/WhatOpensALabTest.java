package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.luck.Decision;
import rivalry.luck.Normal;
import rivalry.scenario.OpennessParams;

@DisplayName("What opens and closes a lab, term by term as it stands that month; with perfect sight and without (E18)")
class WhatOpensALabTest {
    private static final int INCENTIVE_FROM = 24;

    private final Map<Lab, double[]> habit = new LinkedHashMap<>();
    private double noise;
    private World world;
    private OpennessParams params;

    @ParameterizedTest
    @ValueSource(doubles = {0, 3})
    void everyMonthEveryLab(double pointsOfNoise) {
        noise = pointsOfNoise;
        world = Watched.world(
                "reaction: {noise: " + noise + "}",
                "policies: {open: {actor: CN, from: 2018-01, openness_incentive: 0.5}}");
        params = world.scenario().openness();
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
        double behind = Math.max(0, seen(lab));
        double keeps = StrictMath.exp(-world.scenario().adopters().quality() * behind);
        var flywheel = world.scenario().flywheel();
        double pool = flywheel.pool() * StrictMath.exp(flywheel.pool_growth() * world.month() / 12);
        boolean told = lab.home.id().equals("CN") && world.month() >= INCENTIVE_FROM;
        return new double[] {
            0,
            0,
            params.behind() * behind,
            -params.market() * Math.max(0, lab.standing.served - params.free_share()),
            lab.sector == Sector.FIRMS && lab.model != null ? -params.commerce() * business * keeps : 0,
            told ? params.incentive() * 0.5 : 0,
            params.developers() * lab.standing.developers / pool,
            lab.posts > 0 ? params.talent() * Math.max(0, lab.posts - lab.staff) / lab.posts : 0,
            0
        };
    }

    /** How far ahead of a lab it sees its best rival; nothing without a model of its own or another's. */
    private double seen(Lab lab) {
        OptionalDouble rival = world.labs().stream()
                .filter(other -> other != lab && other.offers(world.month()))
                .mapToDouble(other -> other.model.capability())
                .max();
        if (lab.model == null || rival.isEmpty()) {
            return 0;
        }
        double luck = Normal.quantile(world.luck().uniform(Decision.PERCEPTION, lab.key, world.month(), 0));
        return rival.getAsDouble() - lab.model.capability() + noise * luck;
    }
}
