package rivalry.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rivalry.equation.IdeaProduction;
import rivalry.equation.Ledger;
import rivalry.equation.Publication;
import rivalry.scenario.Country;
import rivalry.scenario.Scenario;

/** Builds the first month, delays filled as if the world had been there before. */
final class Founding {
    private Founding() {}

    static List<Nation> nations(Scenario scenario) {
        List<Nation> nations = new ArrayList<>();
        int count = scenario.countries().size();
        for (Map.Entry<String, Country> entry : scenario.countries().entrySet()) {
            Nation nation = new Nation(
                    nations.size(),
                    entry.getKey(),
                    entry.getValue(),
                    count,
                    scenario.horizon().months());
            nations.add(nation);
        }
        for (Nation nation : nations) {
            for (Nation seller : nations) {
                nation.supply[seller.index] = nation.stated.chip_supply().getOrDefault(seller.id(), 0.0);
            }
            for (Sector sector : Sector.values()) {
                nation.wage[sector.ordinal()] =
                        Ledger.wageAtRest(scenario.money(), nation.stated.wage(), sector == Sector.FIRMS);
            }
            nation.chipQuality = nation.stated.chip_industry().quality();
            nation.fabCapacity = nation.stated.chip_industry().capacity();
            nation.domesticSpend = nation.stated.chip_industry().spend();
            java.util.Arrays.fill(nation.best, Double.NaN);
        }
        return List.copyOf(nations);
    }

    static String[] directed(List<Nation> nations) {
        String[] pairs = new String[nations.size() * nations.size()];
        for (Nation first : nations) {
            for (Nation second : nations) {
                pairs[first.index * nations.size() + second.index] = first.id() + ">" + second.id();
            }
        }
        return pairs;
    }

    static List<Lab> labs(Scenario scenario, List<Nation> nations) {
        List<Lab> labs = new ArrayList<>();
        for (Map.Entry<String, rivalry.scenario.Lab> entry : scenario.labs().entrySet()) {
            rivalry.scenario.Lab stated = entry.getValue();
            Nation home = nations.stream()
                    .filter(nation -> nation.id().equals(stated.country()))
                    .findFirst()
                    .orElseThrow();
            int founded = stated.founded().map(scenario.horizon()::index).orElse(0);
            Lab lab = new Lab(labs.size(), entry.getKey(), stated, home, founded);
            labs.add(lab);
            home.labs.add(lab);
        }
        return List.copyOf(labs);
    }

    /** Stocks and delays of the first month: compute from months of purchases, work in the pipeline at rest. */
    static void start(World world) {
        var scenario = world.scenario();
        world.rules().turn(world);
        world.people().found();
        world.treasury.fund(world);
        world.treasury.balance(world);
        world.chips.fillStocks(world);
        for (Lab lab : world.labs()) {
            if (lab.exists(0)) {
                double increment = IdeaProduction.increment(scenario.ideas(), lab.fullIncrement, lab.effort);
                lab.open = lab.openness * increment / Publication.printing(scenario.ideas(), lab.openness);
                lab.secret = (1 - lab.openness) * increment / scenario.ideas().leak();
            }
        }
        world.research.flows(world);
        world.people().fillQueue();
        world.publishing().rehearse();
    }
}
