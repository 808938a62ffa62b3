package rivalry.world;

import net.jafama.StrictFastMath;
import rivalry.equation.IdeaProduction;
import rivalry.equation.OpenIdeas;
import rivalry.equation.ScaleOrEfficiency;
import rivalry.scenario.ComputeParams;
import rivalry.scenario.EffortParams;
import rivalry.scenario.IdeaParams;
import rivalry.scenario.IdeaStockParams;
import rivalry.scenario.Scenario;

/** A lab's split of free money between compute and efficiency research (E7). */
final class Effort {
    private static final int STEPS = 96;

    private final EffortParams params;
    private final IdeaParams ideas;
    private final ComputeParams compute;
    private final IdeaStockParams openIdeas;
    private final double[] share = new double[STEPS];
    private final double[] gain = new double[STEPS];
    private final double kept;

    Effort(Scenario scenario) {
        params = scenario.effort();
        ideas = scenario.ideas();
        compute = scenario.compute();
        openIdeas = scenario.idea_stock();
        for (int i = 0; i < STEPS; i++) {
            share[i] = params.least() + (params.most() - params.least()) * i / (STEPS - 1);
            gain[i] = IdeaProduction.increment(ideas, 1, share[i]);
        }
        kept = StrictFastMath.pow(1 - compute.wear(), 12);
    }

    /**
     * Moves the lab's share a step of inertia towards the best on the grid, at the prices and rules it faces. A lab that
     * had nobody or nothing to do research with begins at the best.
     */
    void choose(World world, Lab lab, ChipTerms terms) {
        double stock = lab.compute();
        boolean anew = lab.potential == 0;
        lab.potential = IdeaProduction.full(
                        ideas,
                        lab.skill,
                        lab.free / lab.home.wage(lab.sector),
                        ideas.experiment_share() * lab.usable(),
                        0)
                * OpenIdeas.help(
                        openIdeas,
                        IdeaProduction.absorptiveCapacity(ideas, lab.skill),
                        world.publishing().accessibleIdeas(lab.home.index));
        int best = lab.ideas.best();
        lab.fullIncrement = lab.potential
                * world.research().easeAt(best, lab.ideas.lnA(best))
                * world.research().programmes.breadth(lab, best);
        lab.effortPlace = climb(lab, terms, stock * kept);
        double aim = share[lab.effortPlace];
        lab.effort = anew ? aim : lab.effort + params.inertia() * (aim - lab.effort);
    }

    /** The prospect is concave in the share, so the grid's best is found by climbing from last month's. */
    private int climb(Lab lab, ChipTerms terms, double left) {
        int place = lab.effortPlace;
        double here = prospect(lab, terms, left, place);
        for (int step = -1; step <= 1; step += 2) {
            int next = place + step;
            while (next >= 0 && next < STEPS) {
                double there = prospect(lab, terms, left, next);
                if (there <= here) {
                    break;
                }
                here = there;
                place = next;
                next += step;
            }
        }
        return place;
    }

    private double prospect(Lab lab, ChipTerms terms, double left, int i) {
        double money = compute.chip_share() * (lab.free - share[i] * lab.free + lab.computeGrant);
        return ScaleOrEfficiency.prospect(left, terms.buys(money, lab.usualMoney), lab.fullIncrement * gain[i]);
    }
}
