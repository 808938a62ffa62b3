package rivalry.world;

import rivalry.equation.Absorption;
import rivalry.equation.IdeaProduction;
import rivalry.equation.Publication;
import rivalry.scenario.IdeaParams;
import rivalry.scenario.Lever;

/** RESEARCH: labs add to what is known, publish, and read what others published (E8–E10). */
final class Research {
    private final IdeaParams params;
    private final double union;
    private final double[] powers;
    private final double[] gains;

    Research(World world) {
        params = world.scenario().ideas();
        union = Publication.union(params);
        powers = new double[world.nations().size()];
        gains = new double[powers.length];
    }

    void advance(World world) {
        flows(world);
        for (Nation reader : world.nations()) {
            gains[reader.index] = gain(world, reader);
        }
        for (Lab lab : world.labs()) {
            if (lab.exists(world.month())) {
                learn(lab);
            }
        }
        for (Nation nation : world.nations()) {
            nation.frontier += gains[nation.index];
        }
    }

    /** What each country's labs let the world know this month, as sums of f^(1/ν). */
    void flows(World world) {
        double frontier = Standings.frontier(world);
        for (Nation nation : world.nations()) {
            powers[nation.index] = 0;
            for (Lab lab : nation.labs) {
                if (lab.exists(world.month())) {
                    double printed = lab.open * Publication.printing(params, lab.openness);
                    lab.flow = Publication.flow(params, printed, lab.secret, frontier - lab.lnA());
                    powers[nation.index] += Publication.power(lab.flow, union);
                }
            }
        }
    }

    private double gain(World world, Nation reader) {
        double sum = 0;
        double gap = 0;
        for (Nation author : world.nations()) {
            double access = access(world, reader, author);
            sum += access * powers[author.index];
            gap = Math.max(gap, access * (author.frontier - reader.frontier));
        }
        return Publication.frontierGain(params, union, sum, gap);
    }

    /** What of the author country's work the reader can use: the stricter side's research security counts. */
    double access(World world, Nation reader, Nation author) {
        if (reader == author) {
            return 1;
        }
        double security = Math.max(
                world.rules().value(Lever.RESEARCH_SECURITY, author, reader),
                world.rules().value(Lever.RESEARCH_SECURITY, reader, author));
        return Publication.access(params, security);
    }

    private void learn(Lab lab) {
        lab.increment = IdeaProduction.increment(params, lab.fullIncrement, lab.effort);
        double printed = lab.open * Publication.printing(params, lab.openness);
        double leaked = params.leak() * lab.secret;
        double capacity = IdeaProduction.absorptiveCapacity(params, lab.skill);
        double read = Absorption.reading(params, capacity, lab.home.frontier, lab.known);
        lab.open += lab.openness * lab.increment - printed;
        lab.secret += (lab.increment - lab.openness * lab.increment) - leaked;
        lab.known += printed + leaked + read;
    }
}
