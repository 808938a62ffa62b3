package rivalry.world;

import java.util.Arrays;
import net.jafama.StrictFastMath;
import rivalry.equation.ArchitectureDynamics;
import rivalry.equation.IdeaProduction;
import rivalry.equation.Training;
import rivalry.scenario.ArchitectureParams;

/** How labs spread their research over architectures; each reviews its programme twice a year (E19). */
final class Programmes {
    private static final int REVIEW = 6;

    private final ArchitectureParams params;
    private final double[] use = new double[Architectures.MOST];
    private final double[] payoff = new double[Architectures.MOST];
    private final int[] turn;

    Programmes(World world) {
        params = world.scenario().architecture();
        turn = world.labs().stream()
                .mapToInt(lab -> Math.floorMod(lab.key, REVIEW))
                .toArray();
    }

    /** The mix everyone starts with. */
    void start(World world) {
        int a = 0;
        double sum = 0;
        for (var stated : world.scenario().architectures().values()) {
            sum += stated.share();
        }
        for (var stated : world.scenario().architectures().values()) {
            for (Lab lab : world.labs()) {
                lab.ideas.mix[a] = stated.share() / sum;
                lab.ideas.mixReturns[a] = StrictFastMath.pow(lab.ideas.mix[a], params.mix_returns());
            }
            a++;
        }
    }

    /** A new lab takes on the mix of its country's labs, weighed by money; that of the first month where there are none. */
    void join(World world, Lab lab) {
        double[] mix = world.research().architectures().research(lab.home);
        if (!Double.isNaN(mix[0])) {
            System.arraycopy(mix, 0, lab.ideas.mix, 0, mix.length);
            renew(lab, world.research().architectures().count());
        }
    }

    /** What a lab's research brings its best architecture, of what it would bring if all of it went there. */
    double breadth(Lab lab, int best) {
        double all = 0;
        for (double each : lab.ideas.mixReturns) {
            all += each;
        }
        return IdeaProduction.withSpill(lab.ideas.mixReturns[best], all, params.spill());
    }

    void review(World world) {
        measureUse(world);
        for (Lab lab : world.labs()) {
            if (lab.exists(world.month()) && turn[lab.index] == world.month() % REVIEW) {
                review(world, lab);
            }
        }
    }

    /** Share of the world's research money on each architecture. */
    private void measureUse(World world) {
        Arrays.fill(use, 0);
        double total = 0;
        for (Lab lab : world.labs()) {
            if (lab.exists(world.month())) {
                double money = lab.effort * lab.free;
                total += money;
                for (int a = 0; a < world.research().architectures().count(); a++) {
                    use[a] += money * lab.ideas.mix[a];
                }
            }
        }
        for (int a = 0; a < world.research().architectures().count(); a++) {
            use[a] = total > 0 ? use[a] / total : 0;
        }
    }

    private void review(World world, Lab lab) {
        int count = world.research().architectures().count();
        for (int a = 0; a < count; a++) {
            double lnA = Math.max(lab.ideas.lnA(a), lab.home.frontiers[a]);
            payoff[a] = ArchitectureDynamics.payoff(
                    lnA,
                    world.research().architectures().get(a).mean(),
                    Training.POINTS_PER_LN,
                    params.lock_in(),
                    use[a]);
        }
        ArchitectureDynamics.select(
                lab.ideas.mix, payoff, count, REVIEW * params.selection(), Math.min(1, REVIEW * params.mutation()));
        renew(lab, count);
    }

    /** Renews what follows from a changed mix. */
    void renew(Lab lab, int count) {
        for (int a = 0; a < count; a++) {
            lab.ideas.mixReturns[a] = StrictFastMath.pow(lab.ideas.mix[a], params.mix_returns());
        }
    }
}
