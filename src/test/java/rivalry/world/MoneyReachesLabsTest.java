package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.AdopterParams;
import rivalry.scenario.Growth;
import rivalry.scenario.MoneyParams;
import rivalry.scenario.Path;
import rivalry.scenario.Table;

@DisplayName(
        "A country's money follows its lead, its labs' capability and what its models earn beyond their trend (E1)")
class MoneyReachesLabsTest {
    private static final Percentage ROUNDING = Percentage.withPercentage(1e-8);

    private record Found(double share, double trend) {}

    private final World world = Watched.world(
            "policies: {wall: {actor: US, target: CN, from: 2020-01, export_controls: {chips: 0.5}}, aid: {actor: CN, from:"
                    + " 2020-01, subsidy: {research: 1.0e+9}}}");
    private final MoneyParams params = world.scenario().money();
    private final AdopterParams adopters = world.scenario().adopters();
    private final Path[] capex = paths(
            world.scenario().tables().ai_capex(), world.scenario().growth().money());
    private final Path[] investment = paths(
            world.scenario().tables().private_investment(),
            world.scenario().growth().money());
    private final Path[] publicResearch = paths(
            world.scenario().tables().public_research(),
            world.scenario().growth().public_research());
    private final Map<Lab, Found> found = new LinkedHashMap<>();

    private Path[] paths(Table table, Growth growth) {
        return Path.of(
                table,
                List.copyOf(world.scenario().countries().keySet()),
                world.scenario().horizon(),
                growth);
    }

    @Test
    void everyMonthEveryLab() {
        Watched.play(
                world,
                144,
                Phase.FUNDING,
                before -> world.labs().forEach(lab -> found.put(lab, new Found(lab.share, lab.standing.trend))),
                after -> {
                    double market = world.nations().stream()
                            .mapToDouble(this::firmMoney)
                            .sum();
                    for (Nation nation : world.nations()) {
                        double lost = world.scenario().compute().sender_cost() * nation.lostSales;
                        check(nation, Sector.FIRMS, Math.max(0, firmMoney(nation) - lost), market);
                        double aid = nation.id().equals("CN") && world.month() >= 48 ? 1e9 : 0;
                        check(
                                nation,
                                Sector.PUBLIC,
                                (publicResearch[nation.index].at(world.month()) + aid) / 12,
                                market);
                    }
                });
    }

    private double firmMoney(Nation nation) {
        int month = world.month();
        double lead = Math.max(-1, Math.min(1, lead(nation) / 10));
        return capex[nation.index].at(month) / 12
                + params.private_share() * investment[nation.index].at(month) / 12 * (1 + params.leadership() * lead);
    }

    /** Points by which its best model leads the best of the others'; 0 while one of them is missing. */
    private double lead(Nation nation) {
        double[] best = new double[2];
        for (Lab lab : world.labs()) {
            if (lab.model != null && lab.exists(world.month() - 1)) {
                int whose = lab.home == nation ? 0 : 1;
                best[whose] = Math.max(best[whose], lab.model.capability());
            }
        }
        return best[0] == 0 || best[1] == 0 ? 0 : best[0] - best[1];
    }

    private void check(Nation nation, Sector sector, double money, double market) {
        List<Lab> labs = nation.labs.stream()
                .filter(lab -> lab.sector == sector && lab.exists(world.month()))
                .toList();
        double mean = mean(labs);
        double pulls = labs.stream().mapToDouble(lab -> pull(lab, mean)).sum();
        double shares = labs.stream().mapToDouble(lab -> found.get(lab).share()).sum();
        double older = labs.stream()
                .filter(lab -> !lab.begins(world.month()))
                .mapToDouble(lab -> pull(lab, mean))
                .sum();
        for (Lab lab : labs) {
            double had = found.get(lab).share() / shares;
            double share = lab.begins(world.month())
                    ? pull(lab, mean) / pulls
                    : (had + params.inertia() * (pull(lab, mean) / older - had)) * older / pulls;
            assertThat(lab.share).as("%s in month %d", lab.id(), world.month()).isCloseTo(share, ROUNDING);
            assertThat(lab.income)
                    .as("%s in month %d", lab.id(), world.month())
                    .isCloseTo(money * share + revenue(lab, market, money * share), ROUNDING);
        }
    }

    /** Mean capability of those with a model, weighed by their budgets. */
    private double mean(List<Lab> labs) {
        double sum = 0;
        double weights = 0;
        for (Lab lab : labs) {
            if (lab.model != null) {
                sum += found.get(lab).share() * lab.model.capability();
                weights += found.get(lab).share();
            }
        }
        return weights == 0 ? 0 : sum / weights;
    }

    private double pull(Lab lab, double mean) {
        boolean compared = lab.sector == Sector.FIRMS && lab.model != null;
        double lead = compared ? params.chase() * (lab.model.capability() - mean) : 0;
        return lab.stated.weight() * StrictMath.exp(Math.max(-2, Math.min(2, lead)));
    }

    /** What the share of the market served brings beyond its trend, open weights given away in part. */
    private double revenue(Lab lab, double market, double budget) {
        if (lab.sector != Sector.FIRMS) {
            return 0;
        }
        double share = lab.standing.served * (1 - adopters.open_discount() * lab.conduct.opennessOfWeights());
        double beyond = adopters.revenue() * (share - found.get(lab).trend()) * market;
        return Math.max(beyond, -0.5 * budget);
    }
}
