package rivalry.world;

import rivalry.equation.FamilyUse;
import rivalry.scenario.FamilyParams;
import rivalry.scenario.Lever;

/**
 * Which families each country's papers build on: architectures, which belong to everyone, and labs' model lines (E28).
 * Shares are weighed anew every quarter. Families are numbered: first the labs, then the architectures.
 */
public final class Families {
    /** Past use of a family that nobody has used yet. */
    private static final double UNKNOWN = 0.001;

    private static final int QUARTER = 3;

    private final World world;
    private final FamilyParams params;
    private final double border;
    private final int labs;
    private final int count;
    private final double[] used;
    private final double[] weight;
    /** Capability of the best model there has been of each architecture; those that labs replace teach no less. */
    private final double[] shown = new double[Architectures.MOST];

    private final double[][] share;
    private final double[] papers;

    Families(World world) {
        this.world = world;
        params = world.scenario().families();
        border = FamilyUse.border(params);
        labs = world.labs().size();
        count = labs + Architectures.MOST;
        used = new double[count];
        weight = new double[count];
        share = new double[world.nations().size()][count];
        papers = new double[world.nations().size()];
    }

    /** One month's papers choose. */
    void advance(PaperFlows flows) {
        for (Nation nation : world.nations()) {
            papers[nation.index] = flows.papers(nation.index);
        }
        if (world.month() % QUARTER == 0) {
            weigh();
            for (Nation nation : world.nations()) {
                share(nation);
            }
        }
        double all = 0;
        for (double each : papers) {
            all += each;
        }
        for (int family = 0; family < count && all > 0; family++) {
            double sum = 0;
            for (int c = 0; c < papers.length; c++) {
                sum += papers[c] * share[c][family];
            }
            used[family] = FamilyUse.remembered(params, used[family], sum / all);
        }
    }

    private void weigh() {
        double best = 0;
        for (Lab lab : world.labs()) {
            if (lab.offers(world.month())) {
                int architecture = lab.model.architecture();
                shown[architecture] = Math.max(shown[architecture], lab.model.capability());
                best = Math.max(best, lab.model.capability());
            }
        }
        for (int family = 0; family < count; family++) {
            double capability = capability(family);
            weight[family] = Double.isNaN(capability)
                    ? 0
                    : FamilyUse.weight(params, best - capability, UNKNOWN + used[family], open(family));
        }
    }

    /** Of the lab's best open model, or else its best; NaN if it has none, or an architecture is not yet known. */
    private double capability(int family) {
        if (family < labs) {
            Lab lab = world.labs().get(family);
            if (open(family)) {
                return lab.standing.open().capability();
            }
            return lab.offers(world.month()) ? lab.model.capability() : Double.NaN;
        }
        int architecture = family - labs;
        return architecture < world.research().architectures().count() ? shown[architecture] : Double.NaN;
    }

    private boolean open(int family) {
        return family >= labs || world.labs().get(family).standing.open() != null;
    }

    private void share(Nation reader) {
        double sum = 0;
        for (int family = 0; family < count; family++) {
            double each = weight[family];
            if (each > 0 && family < labs && world.labs().get(family).home != reader) {
                Nation home = world.labs().get(family).home;
                each *= FamilyUse.abroad(border, open(family), world.rules().value(Lever.WEIGHTS, home, reader));
            }
            share[reader.index][family] = each;
            sum += each;
        }
        for (int family = 0; family < count && sum > 0; family++) {
            share[reader.index][family] /= sum;
        }
    }

    /** A country's papers of the month that use a lab's model line [papers]. */
    public double use(Nation reader, Lab lab) {
        return params.uses() * papers[reader.index] * share[reader.index][lab.index];
    }

    /** A country's papers of the month that use an architecture [papers]. */
    public double use(Nation reader, int architecture) {
        return params.uses() * papers[reader.index] * share[reader.index][labs + architecture];
    }
}
