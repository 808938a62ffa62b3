package rivalry.gui;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import rivalry.experiment.LiveRun;
import rivalry.experiment.Run;
import rivalry.files.Resolved;
import rivalry.files.ScenarioReader;
import rivalry.observation.History;

/**
 * Plays what a view asks for: both runs to their end for the charts, and both worlds up to the month that is shown. A
 * month already past is reached by playing from the start. For one thread at a time; knows no Swing.
 */
@SuppressWarnings("ReferenceEquality") // another run is another run, even if it is alike
final class Stage {
    private final Map<Path, Resolved> read = new LinkedHashMap<>();
    private Outcome outcome;
    private LiveRun policy;
    private LiveRun baseline;
    private Diary policyDiary = new Diary();
    private Diary baselineDiary = new Diary();

    /** Both runs of an exploration; the last one is remembered. */
    Outcome play(Exploration exploration, int replicate) {
        if (outcome == null
                || outcome.replicate() != replicate
                || !outcome.exploration().equals(exploration)) {
            outcome = played(exploration, replicate);
            policy = null;
        }
        return outcome;
    }

    private Outcome played(Exploration exploration, int replicate) {
        Resolved inherited = read(exploration.scenario());
        Resolved base = read(inherited.files().get(0));
        String overlay = Overlay.of(exploration, inherited.prior().centre().policies());
        Resolved changed = overlay.isEmpty() ? inherited : ScenarioReader.read(exploration.scenario(), overlay);
        History unchanged = baseline(base, replicate);
        boolean same = overlay.isEmpty() && inherited == base;
        History whatIf = same ? unchanged : Run.play(changed.prior(), seed(base), replicate);
        return new Outcome(exploration, replicate, base, inherited, changed, overlay, unchanged, whatIf);
    }

    private History baseline(Resolved base, int replicate) {
        if (outcome != null && outcome.base() == base && outcome.replicate() == replicate) {
            return outcome.baseline();
        }
        baseline = null;
        return Run.play(base.prior(), seed(base), replicate);
    }

    /** Brings both worlds of the exploration played last to a month. */
    void goTo(int month) {
        if (policy == null || policy.months() > month + 1) {
            policy = new LiveRun(outcome.policy().prior(), seed(outcome.base()), outcome.replicate());
            policyDiary = new Diary();
        }
        if (baseline == null || baseline.months() > month + 1) {
            baseline = new LiveRun(outcome.base().prior(), seed(outcome.base()), outcome.replicate());
            baselineDiary = new Diary();
        }
        advance(policy, policyDiary, month);
        advance(baseline, baselineDiary, month);
    }

    private static void advance(LiveRun run, Diary diary, int month) {
        while (run.months() <= month) {
            run.playMonth();
            diary.write(run.world());
        }
    }

    LiveRun run(View.Side side) {
        return side == View.Side.POLICY ? policy : baseline;
    }

    /** What was taken down of a side's world on the way to the month reached. */
    Diary diary(View.Side side) {
        return side == View.Side.POLICY ? policyDiary : baselineDiary;
    }

    /** A scenario is read once; the window is told when a file is to be read anew. */
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
