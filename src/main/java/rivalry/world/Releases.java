package rivalry.world;

import rivalry.equation.Training;
import rivalry.luck.Decision;
import rivalry.luck.Normal;
import rivalry.scenario.TrainingParams;

/** RELEASE: training runs end in models and new ones start (E15). */
final class Releases {
    private final TrainingParams params;
    private final int middle;
    private final int length;

    Releases(World world) {
        params = world.scenario().training();
        middle = world.scenario().horizon().index(params.run_share_month());
        length = (int) StrictMath.ceil(params.run_months());
    }

    void advance(World world) {
        int month = world.month();
        double runShare = Training.runShare(params, (month - middle) / 12.0);
        for (Lab lab : world.labs()) {
            if (!lab.exists(month)) {
                continue;
            }
            if (lab.trainingLeft > 0 && --lab.trainingLeft == 0) {
                release(world, lab);
            }
            if (lab.trainingLeft == 0) {
                considerRun(world, lab, runShare);
            }
        }
        for (Nation nation : world.nations()) {
            nation.best[month] = best(nation);
        }
    }

    private void considerRun(World world, Lab lab, double runShare) {
        double flop = Training.flop(params, lab.compute(), runShare);
        if (flop <= 0) {
            return;
        }
        double reach = Training.capability(params, StrictMath.log(flop) + lab.lnA());
        if (lab.model != null && reach < lab.model.capability() + params.least_gain()) {
            return;
        }
        double hazard = lab.sector == Sector.FIRMS ? params.start_hazard_firm() : params.start_hazard_public();
        if (world.luck().uniform(Decision.START_TRAINING, lab.key, world.month(), 0) < hazard) {
            lab.trainingLeft = length;
            lab.trainingFlop = flop;
            lab.trainingLnA = lab.lnA();
        }
    }

    private void release(World world, Lab lab) {
        double luck = Normal.quantile(world.luck().uniform(Decision.TRAINING_LUCK, lab.key, world.month(), 0));
        double lnE = StrictMath.log(lab.trainingFlop) + lab.trainingLnA + params.luck_sd() * luck;
        Model model = new Model(world.month(), lab.trainingFlop, lnE, Training.capability(params, lnE));
        if (lab.model == null || model.capability() > lab.model.capability()) {
            lab.model = model;
            world.tell(
                    "release",
                    lab.entity(),
                    String.format(java.util.Locale.ROOT, "capability %.1f", model.capability()));
        }
    }

    private static double best(Nation nation) {
        double best = Double.NaN;
        for (Lab lab : nation.labs) {
            if (lab.model != null && !(lab.model.capability() <= best)) {
                best = lab.model.capability();
            }
        }
        return best;
    }
}
