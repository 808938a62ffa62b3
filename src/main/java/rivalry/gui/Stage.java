package rivalry.gui;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import rivalry.experiment.LiveRun;
import rivalry.files.Resolved;
import rivalry.files.ScenarioReader;
import rivalry.files.Shipped;
import rivalry.observation.History;

/**
 * Plays what a view asks for: both runs to their end for the charts, and both worlds at the month that is shown. For one
 * thread at a time; knows no Swing.
 */
@SuppressWarnings("ReferenceEquality") // another run is another run, even if it is alike
final class Stage {
    /** How long nothing need be seen of a run that is being played [ns]. */
    private static final long PATIENCE_NS = 120_000_000;

    private final Map<Path, Resolved> read = new LinkedHashMap<>();
    private Outcome outcome;
    private Reel policy;
    private Reel baseline;

    /** Both runs of an exploration; the last one is remembered. */
    Outcome play(Exploration exploration, int replicate) {
        return play(exploration, replicate, sofar -> {});
    }

    /** The same; tells what is played so far when that takes long enough to be waited for. */
    Outcome play(Exploration exploration, int replicate, Consumer<Outcome> meanwhile) {
        if (outcome == null
                || outcome.replicate() != replicate
                || !outcome.exploration().equals(exploration)) {
            outcome = played(exploration, replicate, meanwhile);
        }
        return outcome;
    }

    private Outcome played(Exploration exploration, int replicate, Consumer<Outcome> meanwhile) {
        Resolved inherited = read(exploration.scenario());
        Resolved base = read(inherited.files().get(0));
        String overlay = Overlay.of(exploration, inherited.prior().centre().policies());
        Resolved changed = overlay.isEmpty() ? inherited : ScenarioReader.read(exploration.scenario(), overlay);
        History unchanged = baseline(base, replicate);
        policy = new Reel(changed.prior(), seed(base), replicate, known());
        Outcome begun = new Outcome(exploration, replicate, base, inherited, changed, overlay, unchanged, unchanged, 0);
        boolean same = overlay.isEmpty() && inherited == base;
        return same ? begun.with(unchanged, begun.horizon().months()) : whole(begun, firstChange(begun), meanwhile);
    }

    private List<Reel> known() {
        return Stream.of(baseline, policy).filter(Objects::nonNull).toList();
    }

    private Outcome whole(Outcome begun, int change, Consumer<Outcome> meanwhile) {
        LiveRun run = policy.run();
        long told = System.nanoTime();
        int months = begun.horizon().months();
        while (run.months() < months) {
            policy.playMonth();
            if (run.months() > change + 1 && run.months() < months && System.nanoTime() - told > PATIENCE_NS) {
                meanwhile.accept(begun.with(run.history(), run.months()));
                told = System.nanoTime();
            }
        }
        return begun.with(run.history(), months);
    }

    /** The month from which on an exploration differs from the one before, by their moves. */
    private int firstChange(Outcome next) {
        boolean alike = outcome != null
                && outcome.exploration().redatings().equals(next.exploration().redatings());
        if (!alike) {
            return 0;
        }
        List<Move> before = outcome.exploration().moves();
        List<Move> after = next.exploration().moves();
        return Stream.concat(
                        before.stream().filter(move -> !after.contains(move)),
                        after.stream().filter(move -> !before.contains(move)))
                .mapToInt(move -> next.horizon().index(move.from()))
                .min()
                .orElse(0);
    }

    private History baseline(Resolved base, int replicate) {
        if (outcome != null && outcome.base() == base && outcome.replicate() == replicate) {
            return outcome.baseline();
        }
        baseline = new Reel(base.prior(), seed(base), replicate, known());
        baseline.goTo(base.prior().centre().horizon().months());
        return baseline.run().history();
    }

    /** Brings both worlds of the exploration played last to a month. */
    void goTo(int month) {
        policy.goTo(month + 1);
        baseline.goTo(month + 1);
    }

    LiveRun run(View.Side side) {
        return reel(side).run();
    }

    /** What was taken down of a side's world on the way to the month reached. */
    Diary diary(View.Side side) {
        return reel(side).diary();
    }

    private Reel reel(View.Side side) {
        return side == View.Side.POLICY ? policy : baseline;
    }

    /** Files of the user may have changed: they are read anew, and what was played of them is played anew. */
    void forgetFiles() {
        read.keySet().removeIf(file -> Shipped.nameOf(file).isEmpty());
        if (outcome != null && Shipped.nameOf(outcome.exploration().scenario()).isEmpty()) {
            outcome = null;
        }
    }

    /** A scenario is read once, until it is opened again. */
    private Resolved read(Path file) {
        Resolved known = read.get(file);
        if (known == null) {
            known = ScenarioReader.read(file);
            read.put(file, known);
            read.putIfAbsent(known.files().get(known.files().size() - 1), known);
        }
        return known;
    }

    /** Both arms meet the luck of the baseline's seed. */
    private static long seed(Resolved base) {
        return base.prior().centre().run().seed();
    }

    /** Drops what was read and played. */
    void clear() {
        read.clear();
        outcome = null;
        policy = null;
        baseline = null;
    }
}
