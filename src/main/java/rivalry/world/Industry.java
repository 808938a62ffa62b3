package rivalry.world;

import java.util.Arrays;
import java.util.List;

/** Models in the world: who offers, uses, copies, builds on and fears them. It holds and orders; its parts know the rules. */
public final class Industry {
    private final double[] demand;
    private final List<String> niches;
    private final Transfers transfers;
    private final Adopters adopters;
    private final Deployment deployment;
    private final Developers developers;
    private final Incidents incidents;
    private final LabChoices choices;
    private final LabEvents events;
    private final Distilling distilling;
    private final CloudMarket cloud;
    private final double[] best;
    private double bestLnE = Double.NEGATIVE_INFINITY;
    private double frontier = Double.NaN;

    Industry(World world) {
        demand = Founding.demand(world.scenario(), world.nations());
        niches = world.scenario().niches().keySet().stream()
                .map(niche -> "niche=" + niche)
                .toList();
        best = new double[world.nations().size()];
        Arrays.fill(best, Double.NaN);
        transfers = new Transfers(world);
        adopters = new Adopters(world, demand);
        deployment = new Deployment(world);
        developers = new Developers(world);
        incidents = new Incidents(world);
        choices = new LabChoices(world);
        events = new LabEvents(world);
        distilling = new Distilling(world);
        cloud = new CloudMarket(world);
    }

    /** What follows a month's releases, in order. */
    void advance(World world) {
        transfers.advance(world);
        adopters.choose(world);
        adopters.serve(world);
        deployment.learn(world, demand);
        developers.gather(world);
        incidents.strike(world);
        choices.decide(world);
        events.happen(world);
    }

    /** Takes stock of the models on offer after a month's releases. */
    void takeStock(World world) {
        bestLnE = Double.NEGATIVE_INFINITY;
        frontier = Double.NaN;
        for (Nation nation : world.nations()) {
            double open = Double.NaN;
            best[nation.index] = Double.NaN;
            for (Lab lab : nation.labs) {
                if (lab.offers(world.month())) {
                    best[nation.index] = greater(best[nation.index], lab.model.capability());
                }
                if (lab.standing.open != null) { // published weights outlast their lab
                    open = greater(open, lab.standing.open.capability());
                    bestLnE = Math.max(bestLnE, lab.standing.open.lnE());
                }
            }
            best[nation.index] = greater(best[nation.index], open);
            int month = world.month();
            nation.best[month] = best[nation.index];
            nation.peak[month] = month == 0 ? best[nation.index] : greater(nation.peak[month - 1], best[nation.index]);
            nation.bestOpen[month] = open;
            frontier = greater(frontier, best[nation.index]);
        }
    }

    /** The greater of two, of which either may not exist. */
    static double greater(double one, double other) {
        return other > one || Double.isNaN(one) ? other : one;
    }

    /** Capability of the best model on offer anywhere; NaN before the first. */
    public double frontier() {
        return frontier;
    }

    /** Capability of a country's best model on offer; NaN before its first. */
    double best(Nation nation) {
        return best[nation.index];
    }

    /** ln E of the best model with open weights. */
    double bestOpenLnE() {
        return bestLnE;
    }

    /** The niches of demand as result files write them: {@code niche=edge}. */
    public List<String> niches() {
        return niches;
    }

    public Adopters adopters() {
        return adopters;
    }

    public Transfers transfers() {
        return transfers;
    }

    public Developers developers() {
        return developers;
    }

    public Incidents incidents() {
        return incidents;
    }

    public Distilling distilling() {
        return distilling;
    }

    public CloudMarket cloud() {
        return cloud;
    }

    LabEvents events() {
        return events;
    }
}
