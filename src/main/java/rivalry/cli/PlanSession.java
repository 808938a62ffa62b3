package rivalry.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import rivalry.chart.Drawn;
import rivalry.chart.Figure;
import rivalry.chart.Figures;
import rivalry.comparison.Finding;
import rivalry.comparison.SmallestEffects;
import rivalry.experiment.Arm;
import rivalry.experiment.Ensemble;
import rivalry.files.Combined;
import rivalry.files.Decomposed;
import rivalry.files.Differing;
import rivalry.files.FanReader;
import rivalry.files.FigureFiles;
import rivalry.files.ReportFile;
import rivalry.files.ResultsFolder;
import rivalry.files.Shell;
import rivalry.files.SummaryRow;
import rivalry.report.ComparisonReport;

/** Plays a plan into a results folder, from wherever the folder stands to its end. */
final class PlanSession {
    private volatile Plan plan;
    private final ResultsFolder folder;
    private final Terminal terminal;
    private final boolean lasting;
    private final Map<String, List<SummaryRow>> rows = new LinkedHashMap<>();
    private final Map<String, Differing> findings = new LinkedHashMap<>();
    private List<Combined> combined = List.of();
    private volatile Ensemble ensemble;
    private volatile Progress progress;
    private int settled;
    private int failed;
    private String firstFailure = "";

    /** A session whose folder is worth keeping when it is interrupted. */
    PlanSession(Plan plan, ResultsFolder folder, Terminal terminal) {
        this(plan, folder, terminal, true);
    }

    PlanSession(Plan plan, ResultsFolder folder, Terminal terminal, boolean lasting) {
        this.lasting = lasting;
        this.plan = plan;
        this.folder = folder;
        this.terminal = terminal;
        plan.arms().forEach(arm -> rows.put(arm.name(), new ArrayList<>()));
    }

    /** The same of runs that are all there: nothing is played, not even what failed. */
    PlanSession ofWhatIsThere() {
        settled = plan.inputs().replicates();
        return this;
    }

    /** The same, and combined policies are taken apart. */
    PlanSession takingApart(List<Combined> policies) {
        combined = policies;
        return this;
    }

    /**
     * How it ended.
     *
     * @param plan what was played: perhaps more replicates than it began with
     * @param rows the summary of each arm
     * @param findings what differs from the first arm, by arm
     * @param failed how many runs failed
     * @param firstFailure what went wrong first; empty if nothing did
     */
    record Outcome(
            Plan plan,
            Map<String, List<SummaryRow>> rows,
            Map<String, Differing> findings,
            int failed,
            String firstFailure,
            boolean isInterrupted) {
        /** What is said to the headline questions of all arms. */
        List<Finding> headlines() {
            return findings.values().stream()
                    .flatMap(differing -> differing.findings().stream())
                    .filter(finding -> finding.question().isHeadline())
                    .toList();
        }
    }

    Outcome play(int threads) {
        begin();
        try (Interruption interruption = new Interruption(this::interrupted)) {
            playRuns(threads);
            while (!interruption.hasHappened() && widen()) {
                begin();
                if (!interruption.hasHappened()) {
                    playRuns(threads);
                }
            }
            boolean stopped = interruption.hasHappened() || !isFinished(threads);
            return new Outcome(plan, rows, findings, failed, firstFailure, stopped);
        }
    }

    private void begin() {
        ensemble = plan.ensemble();
        progress = new Progress(folder, terminal, plan.runs() - failed, folder.count(), System::nanoTime);
    }

    private void playRuns(int threads) {
        ensemble.play(threads, (arm, replicate) -> replicate < settled || folder.has(arm, replicate), progress);
        progress.end();
        settled = plan.inputs().replicates();
        failed += progress.failed();
        firstFailure = firstFailure.isEmpty() ? progress.firstFailure() : firstFailure;
    }

    /** Plans more replicates if they are to be added until the headline verdicts are resolved, and some are not. */
    private boolean widen() {
        OptionalInt most = plan.inputs().until();
        if (most.isEmpty()) {
            return false;
        }
        int replicates = plan.inputs().replicates();
        List<Finding> headlines = folder.headlines(plan.smallest());
        OptionalInt due = new Rounds(most.getAsInt()).next(replicates, headlines);
        due.ifPresent(more -> {
            folder.expect(more);
            plan = plan.with(plan.inputs().withReplicates(more));
        });
        terminal.err()
                .println(Rounds.words(replicates, headlines)
                        + (due.isPresent() ? "; going on to " + due.getAsInt() : ""));
        return due.isPresent();
    }

    private void interrupted() {
        ensemble.cancel();
        if (lasting) {
            terminal.err()
                    .printf(
                            "%nInterrupted: %d of %d runs kept. Finish them with: %s%n",
                            progress.done(), plan.runs(), Shell.resuming(folder.path()));
        } else {
            terminal.err().printf("%nInterrupted: nothing was compared.%n");
        }
        terminal.err().flush();
    }

    private boolean isFinished(int threads) {
        try {
            finish(threads);
            return true;
        } catch (StudyPlayer.Stopped stopped) {
            return false;
        }
    }

    private void finish(int threads) {
        Map<String, List<Decomposed>> parts = new Decomposing(folder, terminal).play(combined, threads);
        findings.putAll(folder.finish(
                threads,
                row -> rows.get(row.arm()).add(row),
                plan.arms().size() > 1 ? plan.smallest() : SmallestEffects.USUAL));
        parts.forEach((arm, decomposed) -> findings.computeIfPresent(arm, (name, own) -> own.with(decomposed)));
        if (plan.inputs().charts() && plan.arms().size() == 1) {
            folder.write(threads, drawings(Drawn.of(figures(plan.arms().get(0)))));
        } else if (plan.inputs().charts()) {
            ComparisonReport report = new ComparisonReport(plan.comparison(folder.path(), rows, findings));
            List<Runnable> files = drawings(report.figures());
            files.add(0, () -> ReportFile.write(folder.path(), report.html())); // it takes longest
            folder.write(threads, files);
        }
    }

    private List<Runnable> drawings(List<Drawn> figures) {
        List<Runnable> drawings = new ArrayList<>();
        figures.forEach(
                figure -> drawings.add(() -> FigureFiles.write(folder.path().resolve("figures"), figure)));
        return drawings;
    }

    private List<Figure> figures(Arm arm) {
        FanReader fans = new FanReader(arm.name(), plan.inputs().span());
        rows.get(arm.name()).forEach(fans);
        return Figures.of(fans.fans(arm.prior().centre(), folder.count(arm.name())));
    }
}
