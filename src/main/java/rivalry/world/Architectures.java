package rivalry.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rivalry.equation.Training;
import rivalry.luck.Decision;
import rivalry.luck.Draws;
import rivalry.luck.Key;
import rivalry.luck.Normal;
import rivalry.scenario.Architecture;
import rivalry.scenario.Scenario;

/** The architectures known so far, at most 16, and how well each suits each niche (E13, E19). */
public final class Architectures {
    /** As many as a run can hold; later breakthroughs improve their finder's best. */
    static final int MOST = 16;

    private final List<Breed> breeds = new ArrayList<>();
    private final double[] demand;
    private final double spread;

    Architectures(Scenario scenario, double[] demand) {
        this.demand = demand;
        spread = scenario.architecture().fitness_spread();
        List<String> niches = List.copyOf(scenario.niches().keySet());
        for (Map.Entry<String, Architecture> entry : scenario.architectures().entrySet()) {
            double[] fitness = new double[niches.size()];
            for (int n = 0; n < fitness.length; n++) {
                fitness[n] = entry.getValue().fitness().getOrDefault(niches.get(n), 0.0);
            }
            add(entry.getKey(), Key.of(entry.getKey()), 0, null, fitness);
        }
    }

    private Breed add(String id, long key, int born, Lab place, double[] fitness) {
        double mean = 0;
        for (int n = 0; n < fitness.length; n++) {
            mean += demand[n] * fitness[n];
        }
        Breed breed = new Breed(id, key, born, place, fitness, mean);
        breeds.add(breed);
        return breed;
    }

    /** A child of an architecture, its fitness scattered round the parent's; the parent itself if there are 16. */
    int breed(World world, Lab finder, int parent) {
        if (breeds.size() == MOST) {
            return parent;
        }
        Breed from = breeds.get(parent);
        long key = Key.of(finder.key, world.month());
        long stem = world.luck().stem(Decision.FITNESS, key, world.month());
        double[] fitness = from.fitness().clone();
        for (int n = 0; n < fitness.length; n++) {
            fitness[n] += spread * Normal.quantile(Draws.uniform(stem, n));
        }
        int child = breeds.size();
        add(finder.id() + "-" + world.scenario().horizon().month(world.month()), key, world.month(), finder, fitness);
        for (Lab lab : world.labs()) {
            lab.ideas.inherit(parent, child);
        }
        for (Nation nation : world.nations()) {
            nation.frontiers[child] = nation.frontiers[parent];
        }
        return child;
    }

    /** The architecture in which a lab's next model would be most capable. */
    int best(Lab lab) {
        int best = 0;
        for (int a = 1; a < breeds.size(); a++) {
            if (strength(lab, a) > strength(lab, best)) {
                best = a;
            }
        }
        return best;
    }

    private double strength(Lab lab, int a) {
        return lab.ideas.lnA(a) + breeds.get(a).mean() / Training.POINTS_PER_LN;
    }

    /** A country's research by architecture, labs weighed by money; shares that sum to 1, NaN without labs. */
    public double[] research(Nation nation) {
        double[] shares = new double[MOST];
        double total = 0;
        for (Lab lab : nation.labs) {
            double money = lab.income;
            total += money;
            for (int a = 0; a < breeds.size(); a++) {
                shares[a] += money * lab.ideas.mix[a];
            }
        }
        for (int a = 0; a < MOST; a++) {
            shares[a] /= total;
        }
        return shares;
    }

    /** How many there are. */
    public int count() {
        return breeds.size();
    }

    /** One of them. */
    public Breed get(int index) {
        return breeds.get(index);
    }
}
