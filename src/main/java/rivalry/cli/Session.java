package rivalry.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rivalry.chart.Figure;
import rivalry.chart.Figures;
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
import rivalry.files.SummaryRow;
import rivalry.report.ComparisonReport;
import rivalry.scenario.Scenario;

/** Plays a plan into a results folder, from wherever the folder stands to its end. */
final class Session {
    private final Plan plan;
    private final ResultsFolder folder;
    private final Terminal terminal;
    private final boolean lasting;
    private final Map<String, List<SummaryRow>> rows = new LinkedHashMap<>();
    private final Map<String, Differing> findings = new LinkedHashMap<>();
    private List<Combined> combined = List.of();

    /** A session whose folder is worth keeping when it is interrupted. */
    Session(Plan plan, ResultsFolder folder, Terminal terminal) {
        this(plan, folder, terminal, true);
    }

    Session(Plan plan, ResultsFolder folder, Terminal terminal, boolean lasting) {
        this.lasting = lasting;
        this.plan = plan;
        this.folder = folder;
        this.terminal = terminal;
        plan.arms().forEach(arm -> rows.put(arm.name(), new ArrayList<>()));
    }

    /** The same, and combined policies are taken apart. */
    Session takingApart(List<Combined> policies) {
        combined = policies;
        return this;
    }

    /**
     * How it ended.
     *
     * @param rows the summary of each arm
     * @param findings what differs from the first arm, by arm
     * @param failed how many runs failed
     * @param firstFailure what went wrong first; empty if nothing did
     */
    record Outcome(
            Map<String, List<SummaryRow>> rows,
            Map<String, Differing> findings,
            int failed,
            String firstFailure,
            boolean isInterrupted) {}

    Outcome play(int threads) {
        Ensemble ensemble = plan.ensemble();
        Progress progress = new Progress(folder, terminal, plan.runs(), folder.count(), System::nanoTime);
        try (Interruption interruption = new Interruption(() -> interrupted(ensemble, progress))) {
            ensemble.play(threads, folder::has, progress);
            progress.end();
            boolean stopped = interruption.hasHappened() || !isFinished(threads);
            return new Outcome(rows, findings, progress.failed(), progress.firstFailure(), stopped);
        }
    }

    private void interrupted(Ensemble ensemble, Progress progress) {
        ensemble.cancel();
        if (lasting) {
            terminal.err()
                    .printf(
                            "%nInterrupted: %d of %d runs are kept. Finish them with: rivalry resume %s%n",
                            progress.done(), plan.runs(), folder.path());
        } else {
            terminal.err().printf("%nInterrupted: nothing was compared.%n");
        }
        terminal.err().flush();
    }

    private boolean isFinished(int threads) {
        try {
            finish(threads);
            return true;
        } catch (Stage.Stopped stopped) {
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
            draw(plan.arms().get(0));
        } else if (plan.inputs().charts()) {
            ComparisonReport report = new ComparisonReport(plan.comparison(folder.path(), rows, findings));
            FigureFiles.write(folder.path().resolve("figures"), report.figures());
            ReportFile.write(folder.path(), report.html());
        }
    }

    private void draw(Arm arm) {
        Scenario scenario = arm.prior().centre();
        FanReader fans = new FanReader(arm.name(), plan.inputs().span());
        rows.get(arm.name()).forEach(fans);
        List<Figure> figures = Figures.of(
                fans.fans(scenario.name(), folder.count(arm.name()), scenario.horizon(), countries(scenario)));
        FigureFiles.write(folder.path().resolve("figures"), figures);
    }

    private static Map<String, String> countries(Scenario scenario) {
        Map<String, String> names = new LinkedHashMap<>();
        scenario.countries().forEach((id, country) -> names.put(id, country.name()));
        return names;
    }
}
