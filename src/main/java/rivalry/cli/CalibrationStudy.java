package rivalry.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import rivalry.comparison.Centre;
import rivalry.experiment.Arm;
import rivalry.experiment.CalibrationPlan;
import rivalry.experiment.CpuTime;
import rivalry.experiment.HistoryMatching;
import rivalry.experiment.HistoryMatching.Matched;
import rivalry.files.CalibrationReader;
import rivalry.files.Journal;
import rivalry.files.ResolvedCalibration;
import rivalry.files.StudyFolder;
import rivalry.files.StudyInputs;
import rivalry.scenario.Calibration;

/** Plays a calibration: history matching in waves, a local search, and a second look at what is to be kept. */
final class CalibrationStudy implements Study {
    private final ResolvedCalibration read;
    private final CalibrationPlan plan;

    CalibrationStudy(ResolvedCalibration read) {
        this.read = read;
        plan = new CalibrationPlan(read.targets(), read.factors(), read.prior());
    }

    /** The calibration that a folder keeps. */
    static CalibrationStudy of(Path folder, StudyInputs inputs) {
        return new CalibrationStudy(CalibrationReader.of(folder, inputs.settings()));
    }

    @Override
    public int runs() {
        Calibration sizes = read.sizes();
        return (1 + sizes.waves() * sizes.points() + sizes.search()) * sizes.replicates()
                + 2 * sizes.vectors() * sizes.confirm();
    }

    @Override
    public Account play(StudyFolder folder, StudyPlayer player) {
        double begun = CpuTime.seconds();
        player.say(read.factors().size() + " parameters against "
                + read.targets().size() + " targets: at most " + runs() + " runs until " + plan.until());
        Journal journal = folder.journal("played", plan::read);
        int kept = journal.count();
        Progress progress = player.progress(runs(), journal);
        Matched matched = new HistoryMatching(
                        read.sizes(),
                        List.copyOf(read.targets().values()),
                        read.factors().size(),
                        Optional.of(plan.stated()),
                        (points, replicates) -> played(points, replicates, player, journal, progress),
                        folder.inputs().seed())
                .match();
        player.end(progress);
        CalibrationResult result = new CalibrationResult(read, matched);
        new CalibrationTables(result).write(folder);
        if (!matched.plausible().isEmpty()) {
            folder.figures(new CalibrationFigures(result)::all);
        }
        player.say(cost(journal.count() - kept, CpuTime.seconds() - begun));
        return new CalibrationReport(result, folder.path()).account();
    }

    private static String cost(int runs, double seconds) {
        return String.format(Locale.ROOT, "%d runs played now, %.0f s of processor time", runs, seconds);
    }

    private List<Optional<Centre[]>> played(
            Map<String, double[]> points, int replicates, StudyPlayer player, Journal journal, Progress progress) {
        Map<String, Arm> arms = new LinkedHashMap<>();
        points.forEach((name, point) -> plan.arm(name, point).ifPresent(arm -> arms.put(name, arm)));
        player.play(new ArrayList<>(arms.values()), replicates, plan.until(), journal, progress);
        return points.keySet().stream()
                .map(name -> Optional.ofNullable(arms.get(name)).flatMap(arm -> answers(arm, replicates, journal)))
                .toList();
    }

    private Optional<Centre[]> answers(Arm arm, int replicates, Journal journal) {
        List<double[]> runs = IntStream.range(0, replicates)
                .mapToObj(replicate -> journal.values(arm.name(), replicate))
                .flatMap(Optional::stream)
                .toList();
        return runs.isEmpty()
                ? Optional.empty()
                : Optional.of(plan.centres(arm.prior().centre(), runs));
    }
}
