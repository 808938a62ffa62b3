package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.ComputeParams;
import rivalry.scenario.IdeaParams;

@DisplayName("A lab moves towards the split of money that promises it most, at the prices and rules it faces (E7)")
class LabsSplitTheirMoneyTest {
    private static final int STEPS = 96;
    private static final double CONTROL = 0.7;

    private final World world = Watched.world(
            Watched.PLAIN,
            "policies: {chip-rules-2022: none, chip-rules-2023: none, h20-licence-2025: none, wall: {actor: US, target: CN,"
                    + " from: 2020-01, export_controls: {chips: 0.7, enforcement: 0.5}},"
                    + " aid: {actor: CN, from: 2018-01, subsidy: {compute: 2.0e+10, academic_compute: 1.0e+9}}}");
    private final ComputeParams compute = world.scenario().compute();
    private final IdeaParams ideas = world.scenario().ideas();
    private Map<Lab, Double> stock;
    private Map<Lab, Double> usable;
    private Map<Lab, Double> effort;
    private Map<Lab, Double> potential;
    private Map<Nation, Double> yields;

    @Test
    void noOtherSplitPromisesMore() {
        Watched.play(
                world,
                120,
                Phase.COMPUTE,
                before -> {
                    stock = each(Lab::compute);
                    usable = each(Lab::usable);
                    effort = each(lab -> lab.effort);
                    potential = each(lab -> lab.potential);
                    yields = world.nations().stream()
                            .collect(Collectors.toMap(nation -> nation, LabsSplitTheirMoneyTest::homeYield));
                },
                after -> world.labs().stream()
                        .filter(lab -> lab.exists(world.month()) && lab.income > 0)
                        .forEach(this::aimsAtTheBest));
    }

    @Test
    void theFirstMonthFindsThemThere() {
        for (Lab lab : Watched.world("run: {scale: 100}").labs()) {
            double range =
                    world.scenario().effort().most() - world.scenario().effort().least();
            if (lab.exists(0) && lab.income > 0) {
                assertThat(lab.effort)
                        .as(lab.id())
                        .isEqualTo(world.scenario().effort().least() + range * lab.effortPlace / (STEPS - 1));
            }
        }
    }

    private Map<Lab, Double> each(Function<Lab, Double> value) {
        return world.labs().stream().collect(Collectors.toMap(lab -> lab, value));
    }

    private static double homeYield(Nation nation) {
        return nation.chipQuality * Math.min(1, nation.fabCapacity / nation.domesticDemand);
    }

    private void aimsAtTheBest(Lab lab) {
        var range = world.scenario().effort();
        double from = effort.get(lab);
        double aim = potential.get(lab) == 0 ? lab.effort : from + (lab.effort - from) / range.inertia();
        double best = IntStream.range(0, STEPS)
                .mapToDouble(i -> prospect(lab, range.least() + i * (range.most() - range.least()) / (STEPS - 1)))
                .max()
                .orElseThrow();
        assertThat(prospect(lab, aim))
                .as("%s in month %d at %s", lab.id(), world.month(), aim)
                .isGreaterThan(best - 1e-9);
    }

    /** ln(K(1−δ)^12 + 12·chips((1−u)M + grants)/p) + 12·inc(1)·u^λ_m. */
    private double prospect(Lab lab, double u) {
        double kept = stock.get(lab) * StrictMath.pow(1 - compute.wear(), 12);
        double money = compute.chip_share() * ((1 - u) * lab.free + lab.computeGrant);
        double bought = chips(lab, money) / world.chipPrice();
        return StrictMath.log(kept + 12 * bought) + 12 * increment(lab) * StrictMath.pow(u, ideas.money_returns());
    }

    /** What chip money is worth: legal, leaked and domestic chips in dollars of the world's best. */
    private double chips(Lab lab, double money) {
        double control = lab.home.id().equals("CN") && world.month() >= 48 ? CONTROL : 0;
        double home = lab.home.stated.chip_industry().share();
        double stopped =
                control * (1 - home) * money * StrictMath.pow(money / lab.usualMoney, compute.scarcity_returns() - 1);
        double leaked = 0.5 * compute.leak() * stopped;
        return (1 - control) * (1 - home) * money
                + leaked / compute.leak_markup()
                + (home * money + stopped - leaked) * yields.get(lab.home);
    }

    /** inc(1), the gain in ln A of a lab that spends all its free money on efficiency research (E8). */
    private double increment(Lab lab) {
        double frontier =
                world.nations().stream().mapToDouble(Nation::frontier).max().orElseThrow();
        double absorbs = 1 - StrictMath.exp(-1.5 * StrictMath.sqrt(lab.skill / ideas.staff_ref()));
        double accessible = world.publishing().ideas().accessible(lab.home.index);
        return ideas.productivity()
                * StrictMath.pow(lab.skill / ideas.staff_ref(), ideas.staff_returns())
                * StrictMath.pow(lab.free / lab.home.wage(lab.sector) / ideas.people_ref(), ideas.money_returns())
                * StrictMath.pow(
                        ideas.experiment_share() * usable.get(lab) / ideas.compute_ref(), ideas.compute_returns())
                * StrictMath.pow(
                        absorbs * accessible, world.scenario().idea_stock().returns())
                * StrictMath.exp(-ideas.depletion() * Math.max(frontier, lab.lnA()));
    }
}
