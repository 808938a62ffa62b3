package rivalry.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rivalry.chart.FactsFigure;
import rivalry.comparison.TargetWords;
import rivalry.experiment.Ensemble;
import rivalry.experiment.FactCheck;
import rivalry.files.EvidenceReader;
import rivalry.files.FactsFolder;
import rivalry.files.Json;
import rivalry.files.ScenarioReader;
import rivalry.files.Shipped;
import rivalry.scenario.Prior;
import rivalry.scenario.Response;
import rivalry.scenario.Scenario;
import rivalry.scenario.Target;

/** {@code rivalry facts}: how far the model is from history. A miss is no failure of the command. */
@Command(
        name = "facts",
        description = "Hold the model against the numbers of history and against what single events did; misses first.",
        footer = {
            "",
            "Example: rivalry facts",
            "         rivalry facts --full --json > facts.json",
            "         rivalry facts --out scorecard",
            "         rivalry facts --set ideas.productivity=0.025"
        })
final class FactsCommand implements Callable<Integer> {
    /** Runs of the quick mode. */
    private static final int QUICK = 40;

    @Parameters(
            converter = ScenarioPath.class,
            index = "0",
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "The scenario. Default: the shipped baseline.")
    private Path scenario;

    @Option(names = "--full", description = "Play the scenario's run.compare_replicates instead of 40 runs.")
    private boolean full;

    @Option(names = "--replicates", paramLabel = "N", description = "Play this many runs.")
    private Integer replicates;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Keep facts.csv, responses.csv and the scorecard's figure in this folder, new or empty.")
    private Path out;

    @Mixin
    private ScenarioPlayOptions options;

    private final Terminal terminal;

    FactsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        options.check();
        PlayOptions.checkReplicates("--replicates", 2, replicates);
        Map<String, Target> targets = EvidenceReader.history();
        Map<String, Response> responses =
                EvidenceReader.responses(EvidenceReader.shipped().resolve("responses.yaml"));
        FactCheck check = new FactCheck(this::without, targets, responses);
        Scenario baseline = check.arms().get(0).prior().centre();
        int runs = replicates != null ? replicates : full ? baseline.run().compare_replicates() : QUICK;
        long seed = options.seed(baseline.run().seed());
        if (options.isDryRun()) {
            return intend(runs * check.arms().size(), runs, seed);
        }
        Optional<FactsFolder> folder = Optional.ofNullable(out).map(FactsFolder::new);
        Progress progress = play(check, baseline, runs, seed);
        FactsReport report = new FactsReport(check.scorecard(), check.responses(), TargetWords.of(targets), runs, seed);
        folder.ifPresent(place -> keep(place, report));
        print(report);
        if (progress.failed() > 0) {
            terminal.err()
                    .println("rivalry: " + progress.failed() + " runs failed; the first: " + progress.firstFailure());
        }
        return progress.failed() > 0 ? Exit.SOME_FAILED : Exit.OK;
    }

    private int intend(int runs, int replicates, long seed) {
        Map<String, Object> intention = new LinkedHashMap<>();
        intention.put("runs", runs);
        intention.put("replicates", replicates);
        intention.put("seed", seed);
        intention.put("results", out == null ? "printed only" : out.toString());
        return new Intention(intention).print(terminal, options.isJson());
    }

    private static void keep(FactsFolder folder, FactsReport report) {
        boolean any = !report.scorecard().scores().isEmpty();
        folder.write(
                new FactsTables(report.scorecard(), report.responses(), report.words()).all(),
                any ? List.of(FactsFigure.of(report.scorecard(), report.words(), report.runs())) : List.of());
    }

    private void print(FactsReport report) {
        if (options.isJson()) {
            terminal.out().print(Json.of(report.json()));
        } else {
            report.lines().forEach(terminal.out()::println);
            if (out != null) {
                terminal.out().println("Kept in: " + out);
            }
        }
    }

    private Prior without(List<String> paths) {
        List<String> set = new ArrayList<>(options.settings());
        paths.forEach(path -> set.add(path + "=none"));
        return ScenarioReader.read(scenario == null ? Shipped.baseline() : scenario, options.worlds(), set)
                .prior();
    }

    private Progress play(FactCheck check, Scenario baseline, int runs, long seed) {
        Terminal heard = options.isJson() ? terminal.quiet() : options.heard(terminal);
        Progress progress = new Progress(check, heard, runs * check.arms().size(), 0, System::nanoTime);
        YearMonth until = baseline.horizon().history_until();
        new Ensemble(check.arms(), runs, seed, until).play(options.threads(), (arm, replicate) -> false, progress);
        progress.end();
        return progress;
    }
}
