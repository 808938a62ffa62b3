package rivalry.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rivalry.files.ResultsFolder;
import rivalry.files.ResultsPlace;
import rivalry.files.Shell;

/** {@code rivalry run}: plays a scenario and keeps what it finds. */
@Command(
        name = "run",
        description = "Play a scenario many times and keep series, summary and charts in a results folder.",
        footer = {
            "",
            "Example: rivalry run scenarios/baseline.yaml",
            "         rivalry run scenarios/baseline.yaml --replicates 5 \\",
            "             --set run.scale=1000 --out results/quick"
        })
final class RunCommand implements Callable<Integer> {
    @Parameters(
            converter = ScenarioPath.class,
            index = "0",
            paramLabel = "SCENARIO",
            description = "The scenario file.")
    private Path scenario;

    @Mixin
    private EnsembleOptions options;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        options.check();
        Plan plan = PlanReader.read(scenario, options, command(spec));
        Report report = new Report(options.requirements(), terminal);
        if (options.isDryRun()) {
            return report.printIntention(plan, options.place(), options.isJson());
        }
        Path place = options.out().orElseGet(() -> ResultsPlace.free(plan.inputs(), LocalDateTime.now()));
        PlanSession.Outcome outcome;
        try (ResultsFolder folder =
                ResultsFolder.create(place, plan.inputs(), plan.scenarios(), circumstances(options.threads()))) {
            outcome = new PlanSession(plan, folder, options.heard(terminal)).play(options.threads());
        }
        return report.print(outcome, place, options.isJson());
    }

    /** The command line as one would type it. */
    static String command(CommandSpec spec) {
        List<String> words = new ArrayList<>(List.of("rivalry"));
        words.addAll(spec.commandLine().getParent().getParseResult().originalArgs());
        return Shell.line(words);
    }

    /** What may differ between two runs of one plan. */
    static Map<String, Object> circumstances(int threads) {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("time", OffsetDateTime.now().withNano(0).toString());
        run.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        run.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        run.put("threads", threads);
        return run;
    }
}
