package rivalry.world;

import rivalry.equation.OpenIdeas;
import rivalry.scenario.IdeaStockParams;

/** The open ideas of each country, and what of them each country can read after the delay (E12). */
public final class IdeaStock {
    private static final int STAGES = 3;

    private final IdeaStockParams params;
    private final double[] stock;
    private final double[][] stages;
    private final double[] accessible;
    private final double[] written;
    private final double reference;
    private final double perPaper;

    /** Starts as if the first month's inflow had grown at the pace of the first cohorts. */
    IdeaStock(World world, double[] papers) {
        params = world.scenario().idea_stock();
        double growth = world.scenario().careers().growth() / 12;
        int countries = world.nations().size();
        stock = new double[countries];
        stages = new double[STAGES][countries];
        accessible = new double[countries];
        written = new double[countries];
        double open = open(world);
        perPaper = open > 0 ? OpenIdeas.labsPerPaper(params, open) : 0;
        double perFlow = perFlow(world, papers);
        double ratio = OpenIdeas.stageRatio(params, growth);
        double sum = 0;
        for (Nation nation : world.nations()) {
            int c = nation.index;
            stock[c] = OpenIdeas.steady(params, papers[c] + perFlow * flow(nation), growth);
            double before = stock[c];
            for (double[] stage : stages) {
                before *= ratio;
                stage[c] = before;
            }
            sum += before;
        }
        reference = sum > 0 ? sum : 1;
        access(world);
    }

    /** Labs' open work over all that they add to their knowledge this month. */
    private static double open(World world) {
        double flow = 0;
        double all = 0;
        for (Nation nation : world.nations()) {
            flow += flow(nation);
            for (Lab lab : nation.labs) {
                all += lab.increment;
            }
        }
        return all > 0 ? flow / all : 0;
    }

    /** The impact that a unit of labs' open work counts as: as much as papers have for a unit of all that labs add. */
    private double perFlow(World world, double[] papers) {
        double written = 0;
        double all = 0;
        for (Nation nation : world.nations()) {
            written += papers[nation.index];
            for (Lab lab : nation.labs) {
                all += lab.increment;
            }
        }
        return all > 0 ? perPaper * written / all : 0;
    }

    private static double flow(Nation nation) {
        double flow = 0;
        for (Lab lab : nation.labs) {
            flow += lab.flow;
        }
        return flow;
    }

    /** One month on, with this month's papers and labs' open work. */
    void advance(World world, PaperFlows papers) {
        for (Nation nation : world.nations()) {
            written[nation.index] = papers.impact(nation.index);
        }
        double perFlow = perFlow(world, written);
        for (Nation nation : world.nations()) {
            int c = nation.index;
            for (int s = STAGES - 1; s >= 0; s--) {
                stages[s][c] = OpenIdeas.stage(params, stages[s][c], s == 0 ? stock[c] : stages[s - 1][c]);
            }
            stock[c] = OpenIdeas.next(params, stock[c], written[c] + perFlow * flow(nation));
        }
        access(world);
    }

    private void access(World world) {
        for (Nation reader : world.nations()) {
            double sum = 0;
            for (Nation author : world.nations()) {
                sum += world.governments().access.of(reader, author) * stages[STAGES - 1][author.index];
            }
            accessible[reader.index] = sum / reference;
        }
    }

    /** Open ideas of a country's making, B [impact]. */
    public double stock(int country) {
        return stock[country];
    }

    /** Those old enough to be of use, B* [impact]. */
    public double delayed(int country) {
        return stages[STAGES - 1][country];
    }

    /** The world's delayed open ideas over those of the first month, B*_t / B*_0. */
    double growth() {
        double sum = 0;
        for (double each : stages[STAGES - 1]) {
            sum += each;
        }
        return sum / reference;
    }

    /** What a country can read of them, over the world's of the first month, Bacc. */
    public double accessible(int country) {
        return accessible[country];
    }
}
