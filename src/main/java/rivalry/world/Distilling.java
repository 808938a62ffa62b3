package rivalry.world;

import java.util.Arrays;
import net.jafama.StrictFastMath;
import rivalry.equation.Distillation;
import rivalry.equation.Training;
import rivalry.scenario.DistillationParams;
import rivalry.scenario.Lever;
import rivalry.scenario.TrainingParams;

/** RESEARCH: labs learn from the answers of better models on offer to them (E11). */
public final class Distilling {
    private final DistillationParams params;
    private final TrainingParams training;
    private final int since;
    private final int middle;
    private final double[] closed;
    private final double[][] gains;
    private double open;

    Distilling(World world) {
        params = world.scenario().distillation();
        training = world.scenario().training();
        since = world.scenario().horizon().index(params.since());
        middle = world.scenario().horizon().index(training.run_share_month());
        int count = world.nations().size();
        closed = new double[count];
        gains = new double[count][count];
    }

    void learn(World world) {
        for (double[] row : gains) {
            Arrays.fill(row, 0);
        }
        if (world.month() < since) {
            return;
        }
        offers(world);
        double runShare = Training.runShare(training, (world.month() - middle) / 12.0);
        for (Lab lab : world.labs()) {
            double flop = lab.exists(world.month()) ? Training.flop(training, lab.usable(), runShare) : 0;
            if (flop > 0) {
                learn(world, lab, StrictFastMath.log(flop) + lab.lnA() + lab.standing.credit());
            }
        }
    }

    /** The best closed model of each country and the best open one, as ln E. */
    private void offers(World world) {
        Arrays.fill(closed, Double.NEGATIVE_INFINITY);
        open = Double.NEGATIVE_INFINITY;
        for (Lab lab : world.labs()) {
            if (lab.standing.open != null) {
                open = Math.max(open, lab.standing.open.lnE()); // published weights outlast their lab
            }
            if (!lab.offers(world.month())) {
                continue;
            }
            int home = lab.home.index;
            closed[home] = Math.max(closed[home], lab.model.lnE());
        }
    }

    /** The best teacher is the one from whom most can be learnt, access considered. */
    private void learn(World world, Lab lab, double own) {
        int reader = lab.home.index;
        double free = Math.max(open, lab.home.stolenLnE);
        double best = gain(0, free, own);
        int source = reader;
        for (Nation seller : world.nations()) {
            if (closed[seller.index] > free) { // no other has more to teach than what is free
                double gain = gain(world.rules().value(Lever.API, seller, lab.home), closed[seller.index], own);
                if (gain > best) {
                    best = gain;
                    source = seller.index;
                }
            }
        }
        lab.standing.distilled = Distillation.credit(lab.standing.distilled, best, params.decay());
        lab.standing.answers = params.token_price() * params.tokens() * best;
        lab.cash -= lab.standing.answers;
        gains[source][reader] += best;
    }

    private double gain(double api, double offered, double own) {
        return Distillation.gain(params.strength(), api, offered, params.least_gap(), own);
    }

    /** What a country's labs gained this month from another country's closed models, in ln E summed over labs. */
    public double gain(Nation source, Nation reader) {
        return gains[source.index][reader.index];
    }
}
