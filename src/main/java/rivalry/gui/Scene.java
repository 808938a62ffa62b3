package rivalry.gui;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import rivalry.experiment.LiveRun;
import rivalry.scenario.Lab.Kind;
import rivalry.world.Adopters;
import rivalry.world.Entry;
import rivalry.world.Lab;
import rivalry.world.LabTies;
import rivalry.world.Nation;
import rivalry.world.World;

/**
 * A month of a world as it is drawn: read off once by the thread that plays, then immutable.
 *
 * @param labs in the order of the scenario
 * @param moves researchers who moved this month, from country to country in the order of the scenario [people]
 * @param niches who uses models
 * @param marks what happened lately, the latest first
 */
record Scene(
        YearMonth month, List<LabState> labs, List<Link> links, double[][] moves, List<Mark> marks, Niches niches) {
    private static final int MOST_LINKS = 160;
    /** How long a mark stays [months]. */
    private static final int FRESH = 9;

    /**
     * A lab as it is drawn.
     *
     * @param capability of its best model [points]; NaN before the first
     * @param openness chance that its next model is released with open weights, 0..1
     * @param staff people at work
     */
    record LabState(String id, boolean exists, double capability, double openness, double staff, boolean firm) {}

    /** Co-authorship of two labs in different countries, as places in the list of labs. */
    record Link(int one, int other, double strength) {}

    /** Something that happened {@code age} months ago. */
    record Mark(String kind, String entity, String detail, int age) {}

    /** Of each country's firms in each niche the share that uses a model, 0..1; NaN where there are none. */
    record Niches(List<String> names, double[][] shares) {}

    /** The month that a run has just played. */
    static Scene of(LiveRun run) {
        World world = run.world();
        List<LabState> labs = world.labs().stream()
                .map(lab -> new LabState(
                        lab.id(),
                        lab.exists(world.month()),
                        lab.model() == null ? Double.NaN : lab.model().capability(),
                        lab.conduct().opennessOfWeights(),
                        lab.staff(),
                        lab.kind() == Kind.FIRM))
                .toList();
        YearMonth month = run.scenario().horizon().month(world.month());
        return new Scene(month, labs, links(world), moves(world), marks(world), niches(world));
    }

    private static List<Link> links(World world) {
        List<Lab> labs = world.labs();
        return LabTies.acrossBorders(world, MOST_LINKS).stream()
                .map(tie -> new Link(labs.indexOf(tie.one()), labs.indexOf(tie.other()), tie.strength()))
                .toList();
    }

    private static Niches niches(World world) {
        List<String> names = List.copyOf(world.scenario().niches().keySet());
        Adopters adopters = world.industry().adopters();
        double[][] shares = new double[world.nations().size()][names.size()];
        for (Nation nation : world.nations()) {
            for (int niche = 0; niche < names.size(); niche++) {
                double firms = adopters.firms(nation, niche);
                shares[nation.index()][niche] = adopters.using(nation, niche) / firms;
            }
        }
        return new Niches(names, shares);
    }

    private static double[][] moves(World world) {
        List<Nation> nations = world.nations();
        double[][] moves = new double[nations.size()][nations.size()];
        for (Nation from : nations) {
            for (Nation to : nations) {
                moves[from.index()][to.index()] = world.people().flows().moves(from.index(), to.index());
            }
        }
        return moves;
    }

    /** Rules of earlier years come into force in the first month: no news. */
    private static boolean isFromBefore(Entry entry) {
        return entry.month() == 0 && entry.kind().equals("policy");
    }

    private static List<Mark> marks(World world) {
        List<Mark> marks = new ArrayList<>();
        List<Entry> chronicle = world.chronicle();
        for (int i = chronicle.size() - 1; i >= 0; i--) {
            Entry entry = chronicle.get(i);
            int age = world.month() - entry.month();
            if (age > FRESH) {
                break;
            }
            if (!entry.kind().equals("release") && !isFromBefore(entry)) {
                marks.add(new Mark(entry.kind(), entry.entity(), entry.detail(), age));
            }
        }
        return marks;
    }
}
