package rivalry.gui;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import rivalry.experiment.LiveRun;
import rivalry.scenario.Lab.Kind;
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
 * @param marks what happened lately, the latest first
 */
record Scene(YearMonth month, List<LabState> labs, List<Link> links, double[][] moves, List<Mark> marks) {
    private static final int MOST_LINKS = 240;
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
        return new Scene(month, labs, links(world), moves(world), marks(world));
    }

    private static List<Link> links(World world) {
        List<Lab> labs = world.labs();
        return LabTies.acrossBorders(world, MOST_LINKS).stream()
                .map(tie -> new Link(labs.indexOf(tie.one()), labs.indexOf(tie.other()), tie.strength()))
                .toList();
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

    private static List<Mark> marks(World world) {
        List<Mark> marks = new ArrayList<>();
        List<Entry> chronicle = world.chronicle();
        for (int i = chronicle.size() - 1; i >= 0; i--) {
            Entry entry = chronicle.get(i);
            int age = world.month() - entry.month();
            if (age > FRESH) {
                break;
            }
            if (!entry.kind().equals("release")) {
                marks.add(new Mark(entry.kind(), entry.entity(), entry.detail(), age));
            }
        }
        return marks;
    }
}
