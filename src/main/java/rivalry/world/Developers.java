package rivalry.world;

import net.jafama.StrictFastMath;
import rivalry.equation.Flywheel;
import rivalry.equation.SupplierChoice;
import rivalry.scenario.FlywheelParams;

/** RELEASE: outside developers gather round open models; a year later their work is public knowledge (E14). */
public final class Developers {
    private final FlywheelParams params;
    private final double perPoint;
    private final double[] pull;
    private final double[][] due;

    Developers(World world) {
        params = world.scenario().flywheel();
        perPoint = world.scenario().adopters().quality();
        pull = new double[world.labs().size()];
        due = new double[params.delay()][world.nations().size()];
    }

    /** What ripens this month for a country's readable frontier [ln]; read before {@link #gather}. */
    double ripe(World world, Nation nation) {
        return due[world.month() % params.delay()][nation.index];
    }

    void gather(World world) {
        double pool = pool(world);
        double total = attract(world);
        for (Lab lab : world.labs()) {
            Standing line = lab.standing;
            line.newcomers = 0;
            if (pull[lab.index] > 0) {
                double own = pool * (pull[lab.index] / total);
                line.newcomers = Flywheel.newcomers(line.developers, own, params.innovation(), params.imitation());
                line.developers += line.newcomers;
            }
        }
        for (Nation reader : world.nations()) {
            due[world.month() % params.delay()][reader.index] = gain(world, reader);
        }
    }

    private double gain(World world, Nation reader) {
        double developers = 0;
        double newcomers = 0;
        for (Lab lab : world.labs()) {
            if (lab.standing.developers > 0) {
                double access = world.governments().access.of(reader, lab.home);
                developers += access * lab.standing.developers;
                newcomers += access * lab.standing.newcomers;
            }
        }
        return Flywheel.gain(params.strength(), developers, newcomers, params.reference());
    }

    /** Better open models attract more; returns the sum. */
    private double attract(World world) {
        double best = Double.NEGATIVE_INFINITY;
        for (Lab lab : world.labs()) {
            if (lab.standing.open != null) {
                best = Math.max(best, lab.standing.open.capability());
            }
        }
        double total = 0;
        for (Lab lab : world.labs()) {
            Model open = lab.standing.open;
            boolean on = open != null && lab.exists(world.month());
            pull[lab.index] = on ? StrictFastMath.exp(SupplierChoice.quality(perPoint, open.capability(), 0, best)) : 0;
            total += pull[lab.index];
        }
        return total;
    }

    /** A new open model starts the spread anew: only a share of the line's developers follow at once. */
    void restart(Lab lab) {
        lab.standing.developers *= params.kept();
    }

    /** Developers in the world who might work on open models [people]. */
    double pool(World world) {
        return params.pool() * StrictFastMath.exp(params.pool_growth() * world.month() / 12);
    }
}
