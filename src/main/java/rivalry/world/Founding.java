package rivalry.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import rivalry.equation.Ledger;
import rivalry.scenario.Country;
import rivalry.scenario.Lifetime;
import rivalry.scenario.Scenario;

/** Builds the first month, delays filled as if the world had been there before. */
final class Founding {
    private Founding() {}

    /** What the size of a lab's state depends on, and how careful labs are at the start, in logits. */
    record Sizes(int architectures, int niches, int nations, double safety) {}

    /** The world's demand by niche, and each country's share of it; both sum to 1. */
    static double[] demand(Scenario scenario, List<Nation> nations) {
        List<String> niches = List.copyOf(scenario.niches().keySet());
        double[] world = new double[niches.size()];
        double sizes = 0;
        for (Nation nation : nations) {
            sizes += nation.stated.market().size();
        }
        for (Nation nation : nations) {
            nation.marketSize = nation.stated.market().size() / sizes;
            for (int n = 0; n < world.length; n++) {
                nation.demand[n] = nation.stated.market().demand().getOrDefault(niches.get(n), 0.0);
                world[n] += nation.marketSize * nation.demand[n];
            }
        }
        return world;
    }

    static List<Nation> nations(Scenario scenario) {
        List<Nation> nations = new ArrayList<>();
        int count = scenario.countries().size();
        for (Map.Entry<String, Country> entry : scenario.countries().entrySet()) {
            Nation nation = new Nation(
                    nations.size(),
                    entry.getKey(),
                    entry.getValue(),
                    count,
                    scenario.niches().size(),
                    scenario.horizon().months());
            nations.add(nation);
        }
        for (Nation nation : nations) {
            for (Nation seller : nations) {
                nation.towards[seller.index] = nation.id() + ">" + seller.id();
                nation.supply[seller.index] = nation.stated.chip_supply().getOrDefault(seller.id(), 0.0);
            }
            for (Sector sector : Sector.values()) {
                nation.wage[sector.ordinal()] =
                        Ledger.wageAtRest(scenario.money(), nation.stated.wage(), sector == Sector.FIRMS);
            }
            nation.chipQuality = nation.stated.chip_industry().quality();
            nation.fabCapacity = nation.stated.chip_industry().capacity();
            nation.domesticSpend = nation.stated.chip_industry().spend();
            Arrays.fill(nation.best, Double.NaN);
            Arrays.fill(nation.bestOpen, Double.NaN);
        }
        return new Fixed<>(nations);
    }

    static List<Lab> labs(Scenario scenario, List<Nation> nations) {
        List<Lab> labs = new ArrayList<>();
        Sizes sizes = new Sizes(
                scenario.architectures().size(),
                scenario.niches().size(),
                nations.size(),
                scenario.safety().base());
        for (Map.Entry<String, rivalry.scenario.Lab> entry : scenario.labs().entrySet()) {
            rivalry.scenario.Lab stated = entry.getValue();
            Nation home = nations.stream()
                    .filter(nation -> nation.id().equals(stated.country()))
                    .findFirst()
                    .orElseThrow();
            Lab lab = new Lab(labs.size(), entry.getKey(), stated, home, Lifetime.of(scenario, entry.getKey()), sizes);
            labs.add(lab);
        }
        for (Nation nation : nations) {
            nation.settle(labs.stream().filter(lab -> lab.home == nation).toList());
        }
        return new Fixed<>(labs);
    }

    /** Stocks and delays of the first month: compute from months of purchases, work in the pipeline at rest. */
    static void start(World world) {
        world.rules().turn(world);
        world.governments().relations().rest(world);
        world.research().programmes.start(world);
        world.people().found();
        world.treasury.fund(world);
        world.treasury.balance(world);
        world.chips.fillStocks(world);
        world.governments().access.renew(world);
        world.research().fillPipelines(world);
        world.releases.fillPipelines(world);
        world.people().fillQueue();
        world.publishing().rehearse();
    }
}
