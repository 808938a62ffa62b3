package rivalry.world;

import java.util.Arrays;
import rivalry.equation.Absorption;
import rivalry.equation.IdeaProduction;
import rivalry.equation.Publication;
import rivalry.scenario.IdeaParams;

/** RESEARCH: labs add to what is known, publish, and read what others published, by architecture (E8–E10, E14). */
public final class Research {
    final Programmes programmes;
    private final Architectures architectures;
    private final Breakthroughs breakthroughs;
    private final IdeaParams params;
    private final double spill;
    private final double union;
    private final double[][] powers;
    private final double[][] gains;
    private final double[] frontier = new double[Architectures.MOST];
    private final double[] ease = new double[Architectures.MOST];
    private final double[] flow = new double[Architectures.MOST];
    private final double[] own = new double[Architectures.MOST];
    private int count;

    Research(World world) {
        architectures = new Architectures(world.scenario(), Founding.demand(world.scenario(), world.nations()));
        programmes = new Programmes(world);
        breakthroughs = new Breakthroughs(world);
        params = world.scenario().ideas();
        spill = world.scenario().architecture().spill();
        union = Publication.union(params);
        powers = new double[world.nations().size()][Architectures.MOST];
        gains = new double[powers.length][Architectures.MOST];
    }

    /** The architectures known so far. */
    public Architectures architectures() {
        return architectures;
    }

    /** Rare, large ideas. */
    public Breakthroughs breakthroughs() {
        return breakthroughs;
    }

    /** Labs founded this month begin with what their country can read, and with its mix of research. */
    void begin(World world) {
        for (Lab lab : world.labs()) {
            if (lab.begins(world.month())) {
                lab.ideas.begin(lab.home.frontiers);
                programmes.join(world, lab);
            }
        }
    }

    void advance(World world) {
        flows(world);
        for (Nation reader : world.nations()) {
            double ripe = world.industry().developers().ripe(world, reader);
            for (int a = 0; a < count; a++) {
                gains[reader.index][a] = gain(world, reader, a) + ripe;
            }
        }
        for (Lab lab : world.labs()) {
            if (lab.exists(world.month())) {
                learn(lab);
            }
        }
        for (Nation nation : world.nations()) {
            for (int a = 0; a < count; a++) {
                nation.frontiers[a] += gains[nation.index][a];
            }
        }
    }

    /** What every country's labs let the world know this month. */
    void flows(World world) {
        look(world);
        for (Nation nation : world.nations()) {
            publish(world, nation);
        }
    }

    /** The world's frontier in each architecture, and how hard ideas are there. */
    void look(World world) {
        count = architectures.count();
        for (int a = 0; a < count; a++) {
            frontier[a] = 0;
            for (Nation nation : world.nations()) {
                frontier[a] = Math.max(frontier[a], nation.frontiers[a]);
            }
            ease[a] = ease(a, frontier[a]);
        }
    }

    /** What difficulty leaves of a gain in an architecture, for a lab that stands at ln A in it. */
    double easeAt(int a, double lnA) {
        return lnA > frontier[a] ? ease(a, lnA) : ease[a];
    }

    private double ease(int a, double lnA) {
        return IdeaProduction.ease(IdeaProduction.difficulty(params, frontier[a], lnA, breakthroughs.newGround(a)));
    }

    /**
     * What a country's labs let the world know this month, as sums over labs of f^(1/ν). Of a lab's flows the largest sets
     * the power, the others follow in proportion: a lab publishes one body of work, and splitting it changes nothing.
     */
    private void publish(World world, Nation nation) {
        double[] sums = powers[nation.index];
        Arrays.fill(sums, 0);
        for (Lab lab : nation.labs) {
            if (!lab.exists(world.month())) {
                continue;
            }
            double printing = Publication.printing(params, lab.openness);
            double largest = 0;
            for (int a = 0; a < count; a++) {
                double printed = lab.ideas.open[a] * printing;
                flow[a] = Publication.flow(params, printed, lab.ideas.secret[a], frontier[a] - lab.ideas.lnA(a));
                largest = Math.max(largest, flow[a]);
            }
            lab.flow = largest;
            double scale = largest <= 0 ? 0 : Publication.power(largest, union) / largest;
            for (int a = 0; a < count; a++) {
                sums[a] += flow[a] * scale;
            }
        }
    }

    private double gain(World world, Nation reader, int a) {
        double sum = 0;
        double gap = 0;
        for (Nation author : world.nations()) {
            double access = world.governments().access.of(reader, author);
            sum += access * powers[author.index][a];
            gap = Math.max(gap, access * (author.frontiers[a] - reader.frontiers[a]));
        }
        return Publication.frontierGain(params, union, sum, gap);
    }

    private void learn(Lab lab) {
        increments(lab);
        double printing = Publication.printing(params, lab.openness);
        double capacity = IdeaProduction.absorptiveCapacity(params, lab.skill);
        Ideas ideas = lab.ideas;
        for (int a = 0; a < count; a++) {
            double printed = ideas.open[a] * printing;
            double leaked = params.leak() * ideas.secret[a];
            double read = Absorption.reading(params, capacity, lab.home.frontiers[a], ideas.known[a]);
            double opened = lab.openness * own[a];
            ideas.open[a] += opened - printed;
            ideas.secret[a] += (own[a] - opened) - leaked;
            ideas.known[a] += printed + leaked + read;
        }
    }

    /** The lab's own gain in each architecture; {@link Lab#increment} keeps the largest. */
    private void increments(Lab lab) {
        double level = IdeaProduction.increment(params, lab.potential, lab.effort);
        double all = 0;
        for (int a = 0; a < count; a++) {
            own[a] = level * lab.ideas.mixReturns[a] * easeAt(a, lab.ideas.lnA(a));
            all += own[a];
        }
        lab.increment = 0;
        for (int a = 0; a < count; a++) {
            own[a] = IdeaProduction.withSpill(own[a], all, spill);
            lab.increment = Math.max(lab.increment, own[a]);
        }
    }

    /** Secret work of the first month where none ever leaks, which no steady state bounds [months]. */
    private static final int UNLEAKED = 36;

    /** Work on its way to print and secret work of the first month, as if the lab had long worked at its pace. */
    void fillPipelines(World world) {
        look(world);
        for (Lab lab : world.labs()) {
            if (lab.exists(0)) {
                increments(lab);
                for (int a = 0; a < count; a++) {
                    lab.ideas.open[a] = lab.openness * own[a] / Publication.printing(params, lab.openness);
                    double kept = own[a] - lab.openness * own[a];
                    lab.ideas.secret[a] = params.leak() > 0 ? kept / params.leak() : kept * UNLEAKED;
                }
            }
        }
        flows(world);
    }
}
