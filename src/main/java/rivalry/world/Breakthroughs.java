package rivalry.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jafama.StrictFastMath;
import rivalry.equation.BreakthroughLaw;
import rivalry.luck.Decision;
import rivalry.luck.Normal;
import rivalry.scenario.BreakthroughParams;
import rivalry.scenario.Event;

/** RESEARCH: rare, large ideas strike, and are worked out over a year (E13). */
public final class Breakthroughs {
    private record Find(Lab lab, int parent, double size) {}

    private record Strike(Lab lab, int architecture, double monthly, int until) {}

    private final BreakthroughParams params;
    private final List<Find> finds = new ArrayList<>();
    private final List<Strike> underway = new ArrayList<>();
    private final double[] hazard;
    private final int[] found;
    private final List<Dated> events;
    private final double[] opened = new double[Architectures.MOST];

    Breakthroughs(World world) {
        params = world.scenario().breakthroughs();
        hazard = new double[world.labs().size()];
        found = new int[world.nations().size()];
        events = Dated.of(world.scenario(), Event.Kind.BREAKTHROUGH);
    }

    /** Decides which labs strike this month, from last month's work, then adds this month's part of each strike. */
    void strike(World world) {
        Arrays.fill(found, 0);
        double expected = BreakthroughLaw.worldHazard(
                params.hazard(), world.publishing().ideas().growth(), params.ideas_elasticity());
        share(world, Sector.FIRMS, params.firm_share() * expected);
        share(world, Sector.PUBLIC, expected - params.firm_share() * expected);
        finds.clear();
        for (Lab lab : world.labs()) {
            if (strikes(world, lab)) {
                double u = world.luck().uniform(Decision.BREAKTHROUGH_SIZE, lab.key, world.month(), 0);
                find(world, lab, BreakthroughLaw.size(params.median(), params.spread(), Normal.quantile(u)));
            }
        }
        events(world);
        finds.sort(
                Comparator.comparingLong(find -> find.lab().key)); // not as the file has them: luck knows their number
        finds.forEach(find -> begin(world, find));
        for (int i = 0; i < underway.size(); i++) {
            Strike strike = underway.get(i);
            if (world.month() >= strike.until() || !strike.lab().exists(world.month())) {
                underway.remove(i--);
            } else {
                work(strike);
            }
        }
    }

    private boolean strikes(World world, Lab lab) {
        double most = hazard[lab.index]; // 1 − exp(−h) is never above h, which spares most labs the exponential
        double u = most > 0 ? world.luck().uniform(Decision.BREAKTHROUGH, lab.key, world.month(), 0) : 1;
        return u < most && u < BreakthroughLaw.chance(most);
    }

    /** Firms share by their increments, universities and institutes by their part in their country's open ideas. */
    private void share(World world, Sector sector, double total) {
        double sum = 0;
        for (Nation nation : world.nations()) {
            sum += weigh(world, nation, sector);
        }
        for (Nation nation : world.nations()) {
            for (Lab lab : nation.labs(sector)) {
                hazard[lab.index] = sum > 0 ? total * (hazard[lab.index] / sum) : 0;
            }
        }
    }

    private double weigh(World world, Nation nation, Sector sector) {
        double work = 0;
        for (Lab lab : nation.labs(sector)) {
            hazard[lab.index] = lab.exists(world.month()) ? lab.increment : 0;
            hazard[lab.index] *= sector == Sector.PUBLIC ? lab.openness : 1;
            work += hazard[lab.index];
        }
        if (sector == Sector.FIRMS || work == 0) {
            return work;
        }
        double ideas = world.publishing().ideas().delayed(nation.index);
        for (Lab lab : nation.labs(sector)) {
            hazard[lab.index] = ideas * (hazard[lab.index] / work);
        }
        return ideas;
    }

    private void events(World world) {
        for (Dated dated : events) {
            if (dated.from() == world.month()) {
                Event event = dated.event();
                find(world, world.lab(event.lab().orElseThrow()), StrictFastMath.log(event.size()));
            }
        }
    }

    /** A breakthrough in a lab's best architecture; none builds on another of the same month. */
    private void find(World world, Lab lab, double size) {
        finds.add(new Find(lab, world.research().architectures().best(lab), size));
    }

    private void begin(World world, Find find) {
        Lab lab = find.lab();
        double size = find.size();
        found[lab.home.index]++;
        int architecture = world.research().architectures().breed(world, lab, find.parent());
        opened[architecture] = opened[find.parent()];
        lab.ideas.devote(architecture, world.scenario().architecture().founding_share());
        world.research().programmes.renew(lab, world.research().architectures().count());
        underway.add(new Strike(lab, architecture, size / params.ramp(), world.month() + params.ramp()));
        world.tell(
                "breakthrough",
                lab.entity(),
                world.research().architectures().get(architecture).id() + ", efficiency ×"
                        + Entry.tenths(StrictFastMath.exp(size)) + " within " + params.ramp() + " months");
    }

    private void work(Strike strike) {
        Lab lab = strike.lab();
        double open = lab.openness * strike.monthly();
        lab.ideas.open[strike.architecture()] += open;
        lab.ideas.secret[strike.architecture()] += strike.monthly() - open;
        opened[strike.architecture()] += strike.monthly();
    }

    /**
     * New ground that breakthroughs opened in an architecture and those it descends from, ρ_reset·ΣBT, so that difficulty
     * does not count it [ln].
     */
    double newGround(int architecture) {
        return params.reset() * opened[architecture];
    }

    /** Breakthroughs in a country this month. */
    public int found(Nation nation) {
        return found[nation.index];
    }

    /** Expected breakthroughs of a country's labs this month. */
    public double hazard(Nation nation) {
        double sum = 0;
        for (Lab lab : nation.labs) {
            sum += hazard[lab.index];
        }
        return sum;
    }
}
