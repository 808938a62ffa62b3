package rivalry.world;

import java.util.Arrays;
import net.jafama.StrictFastMath;
import rivalry.equation.SafetyLaw;
import rivalry.equation.Training;
import rivalry.luck.Decision;
import rivalry.luck.Draws;
import rivalry.luck.Normal;
import rivalry.scenario.TrainingParams;

/** RELEASE: training runs end in models, open or closed, and new ones start (E15, E18). */
final class Releases {
    /** Lists of the largest models hold those within a factor of ten of the largest (ASSUMED; a rule of counting). */
    private static final double LARGE = 0.1;

    private final TrainingParams params;
    private final double slowing;
    private final double secondBest;
    private final int middle;
    private final int length;
    private double largest;

    Releases(World world) {
        params = world.scenario().training();
        slowing = world.scenario().safety().slowing();
        secondBest = world.scenario().openness().second_best();
        middle = world.scenario().horizon().index(params.run_share_month());
        length = (int) StrictMath.ceil(params.run_months());
    }

    void advance(World world) {
        int month = world.month();
        double runShare = runShare(month);
        for (Nation nation : world.nations()) {
            nation.releases = 0;
            nation.openReleases = 0;
            nation.notableReleases = 0;
            nation.openNotableReleases = 0;
            nation.largestReleases = 0;
            nation.largestFirmReleases = 0;
        }
        for (Lab lab : world.labs()) {
            if (lab.exists(month) && month > lab.standing.pausedUntil) {
                if (lab.trainingLeft > 0 && --lab.trainingLeft == 0) {
                    release(world, lab);
                }
                if (lab.trainingLeft == 0) {
                    considerRun(world, lab, runShare);
                }
            }
        }
        countLargest(world);
        world.industry().takeStock(world);
    }

    /** Runs of the labs of the first month that began before it, as if labs had always started them at this pace. */
    void fillPipelines(World world) {
        double runShare = runShare(0);
        for (Lab lab : world.labs()) {
            if (lab.exists(0)) {
                long stem = world.luck().stem(Decision.START_TRAINING, lab.key, -1);
                double months = length * hazard(lab) * SafetyLaw.pace(lab.conduct.safety(), slowing);
                if (Draws.uniform(stem, 0) < months / (1 + months) && begin(world, lab, runShare)) {
                    lab.trainingLeft = 1 + (int) (length * Draws.uniform(stem, 1));
                }
            }
        }
    }

    private double runShare(int month) {
        return Training.runShare(params, (month - middle) / 12.0);
    }

    private double hazard(Lab lab) {
        return lab.sector == Sector.FIRMS ? params.start_hazard_firm() : params.start_hazard_public();
    }

    private void considerRun(World world, Lab lab, double runShare) {
        double u = world.luck().uniform(Decision.START_TRAINING, lab.key, world.month(), 0);
        double hazard = hazard(lab);
        // safety only slows it further
        if (u < hazard && u < hazard * SafetyLaw.pace(lab.conduct.safety(), slowing)) {
            begin(world, lab, runShare);
        }
    }

    /** Starts a run if it would lead to a model enough better than the last. */
    private boolean begin(World world, Lab lab, double runShare) {
        double flop = Training.flop(params, lab.usable(), runShare);
        if (flop <= 0) {
            return false;
        }
        int architecture = world.research().architectures().best(lab);
        double lnE = StrictFastMath.log(flop) + lab.ideas.lnA(architecture) + lab.standing.credit();
        double reach = capability(world, lnE, architecture);
        if (lab.model != null && reach < lab.model.capability() + params.least_gain()) {
            return false;
        }
        lab.trainingLeft = length;
        lab.trainingFlop = flop;
        lab.trainingLnE = lnE;
        lab.trainingArchitecture = architecture;
        return true;
    }

    private double capability(World world, double lnE, int architecture) {
        return Training.capability(
                params, lnE, world.research().architectures().get(architecture).mean());
    }

    private void release(World world, Lab lab) {
        int month = world.month();
        double luck = Normal.quantile(world.luck().uniform(Decision.TRAINING_LUCK, lab.key, month, 0));
        double lnE = lab.trainingLnE + params.luck_sd() * luck;
        double capability = capability(world, lnE, lab.trainingArchitecture);
        if (lab.model != null && capability <= lab.model.capability()) {
            return;
        }
        boolean open = world.luck().uniform(Decision.OPEN_WEIGHTS, lab.key, month, 0) < lab.conduct.opennessOfWeights();
        Model model = new Model(month, lab.trainingFlop, lnE, capability, lab.trainingArchitecture, open);
        if (open) {
            publish(world, lab, model);
        } else {
            openSecondBest(world, lab);
        }
        lab.model = model;
        Arrays.fill(lab.standing.licensed, false);
        Arrays.fill(lab.standing.stolen, false);
        count(lab.home, open, isNotable(world, capability));
        if (leadsAtHome(lab, month, capability)) {
            world.tell(
                    "release",
                    lab.entity(),
                    "capability " + Entry.tenths(capability) + (open ? ", open weights, " : ", closed weights, ")
                            + world.research()
                                    .architectures()
                                    .get(lab.trainingArchitecture)
                                    .id());
        }
    }

    /** Whether a new model stands near the best on offer before it. */
    private boolean isNotable(World world, double capability) {
        double frontier = world.industry().frontier();
        return Double.isNaN(frontier) || capability >= frontier - params.notable_gap();
    }

    private static void count(Nation home, boolean open, boolean notable) {
        home.releases++;
        home.openReleases += open ? 1 : 0;
        home.notableReleases += notable ? 1 : 0;
        home.openNotableReleases += open && notable ? 1 : 0;
    }

    /** Counts the month's models trained with at least {@link #LARGE} of the compute of the largest run, the month's included. */
    private void countLargest(World world) {
        for (Lab lab : world.labs()) {
            if (isNew(world, lab)) {
                largest = Math.max(largest, lab.model.flop());
            }
        }
        for (Lab lab : world.labs()) {
            if (isNew(world, lab) && lab.model.flop() >= LARGE * largest) {
                lab.home.largestReleases++;
                lab.home.largestFirmReleases += lab.sector == Sector.FIRMS ? 1 : 0;
            }
        }
    }

    private static boolean isNew(World world, Lab lab) {
        return lab.model != null && lab.model.month() == world.month();
    }

    /** Whether a model is better than any its country had by last month: the chronicle tells of those alone. */
    private static boolean leadsAtHome(Lab lab, int month, double capability) {
        return month == 0 || !(capability <= lab.home.best[month - 1]);
    }

    /** A closed model that a better closed one replaces may be given away now. */
    private void openSecondBest(World world, Lab lab) {
        Model last = lab.model;
        if (last != null
                && !last.open()
                && world.luck().uniform(Decision.OPEN_SECOND_BEST, lab.key, world.month(), 0)
                        < lab.conduct.opennessOfSecondBest(secondBest)) {
            publish(world, lab, last.opened());
            world.tell("opening", lab.entity(), "weights of its last model published");
        }
    }

    private static void publish(World world, Lab lab, Model model) {
        if (lab.standing.open == null || model.capability() > lab.standing.open.capability()) {
            lab.standing.open = model;
            world.industry().developers().restart(lab);
        }
    }
}
