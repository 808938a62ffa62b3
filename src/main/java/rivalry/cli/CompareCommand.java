package rivalry.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rivalry.comparison.Verdict;
import rivalry.files.Combined;
import rivalry.files.PartsTable;
import rivalry.files.ResultsFolder;
import rivalry.files.ResultsPlace;
import rivalry.scenario.RunParams;

/** {@code rivalry compare}: plays scenarios on the same luck and says what differs, by how much and how sure that is. */
@Command(
        name = "compare",
        description = "Play scenarios on the same luck and say what differs, by how much, and how sure that is.",
        footer = {
            "",
            "Example: rivalry compare scenarios/baseline.yaml \\",
            "             scenarios/whatif/tight-chips.yaml",
            "         rivalry compare scenarios/baseline.yaml scenarios/whatif/*.yaml \\",
            "             --replicates 40",
            "         rivalry compare scenarios/baseline.yaml \\",
            "             scenarios/whatif/tight-chips.yaml \\",
            "             --dose policies.tighter-chips.export_controls.chips=0:1:0.1",
            "         rivalry compare scenarios/baseline.yaml \\",
            "             scenarios/whatif/visa-ban.yaml --until 400",
            "         rivalry compare results/baseline/20261122-101500-3f2a \\",
            "             results/visa-ban/20261122-102000-81c4"
        })
final class CompareCommand implements Callable<Integer> {
    /** Fewer replicates than these say nothing about a difference. */
    static final int FEWEST = 5;

    @Parameters(
            converter = ScenarioPath.class,
            index = "0",
            paramLabel = "BASE",
            description = "The scenario to compare with, or a finished results folder.")
    private Path base;

    @Parameters(
            converter = ScenarioPath.class,
            index = "1..*",
            arity = "1..*",
            paramLabel = "WHATIF",
            description = "The scenarios to compare, or finished results folders.")
    private List<Path> others;

    @Option(
            names = "--decompose",
            description = "Take combined policies apart: play every coalition of their parts (2^n worlds) and say what"
                    + " each does alone, as the last to join, and by its Shapley share.")
    private boolean decompose;

    @Option(
            names = "--until",
            paramLabel = "N",
            description =
                    "Begin with --replicates (default: the scenario's run.replicates) and add half as many again until"
                            + " every headline verdict is resolved, or N are played.")
    private Integer until;

    @Option(
            names = "--dose",
            paramLabel = "PATH=FROM:TO:STEP",
            description = "Play the one WHATIF in many doses of one value, an arm a dose; of a month"
                    + " PATH=MONTH..MONTH:MONTHS.")
    private String dose;

    @Mixin
    private EnsembleOptions options;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        options.check();
        checkUntil();
        List<Path> files = new ArrayList<>(List.of(base));
        files.addAll(others);
        return FolderPlan.isMeant(files) ? compareFolders(files) : compareScenarios(files);
    }

    private int compareScenarios(List<Path> files) {
        Plan plan = plan(files);
        checkReplicates(plan);
        List<Combined> combined = decompose ? CombinedReader.read(files, options) : List.of();
        if (options.isDryRun()) {
            intend(plan);
            combined.forEach(each ->
                    terminal.err().println(Decomposing.cost(each, plan.inputs().replicates())));
            return Exit.OK;
        }
        Path place = place(plan);
        PlanSession.Outcome outcome;
        try (ResultsFolder folder = create(place, plan, kept(plan, combined))) {
            outcome = new PlanSession(plan, folder, options.heard(terminal))
                    .takingApart(combined)
                    .play(options.threads());
        }
        return report().print(outcome, place, options.isJson());
    }

    private int compareFolders(List<Path> folders) {
        if (decompose || until != null || dose != null) {
            throw new UsageFault("of results folders nothing is played: --until, --dose and --decompose go with"
                    + " scenario files");
        }
        FolderPlan found = FolderPlan.read(folders, options, RunCommand.command(spec));
        Plan plan = found.plan();
        checkReplicates(plan);
        if (options.isDryRun()) {
            return intend(plan);
        }
        Path place = place(plan);
        PlanSession.Outcome outcome;
        try (ResultsFolder folder = create(place, plan, plan.scenarios())) {
            found.fill(folder);
            outcome = new PlanSession(plan, folder, options.heard(terminal))
                    .ofWhatIsThere()
                    .play(options.threads());
        }
        return report().print(outcome, place, options.isJson());
    }

    private static void checkReplicates(Plan plan) {
        if (plan.inputs().replicates() < FEWEST) {
            throw new UsageFault("a comparison needs at least " + FEWEST + " replicates, not "
                    + plan.inputs().replicates());
        }
    }

    private Report report() {
        return new Report(options.requirements(), terminal);
    }

    private int intend(Plan plan) {
        return report().printIntention(plan, options.place(), options.isJson());
    }

    private Path place(Plan plan) {
        return options.out().orElseGet(() -> ResultsPlace.free(plan.inputs(), LocalDateTime.now()));
    }

    private ResultsFolder create(Path place, Plan plan, Map<String, String> kept) {
        return ResultsFolder.create(place, plan.inputs(), kept, RunCommand.circumstances(options.threads()));
    }

    private void checkUntil() {
        if (until != null && until < Verdict.FEWEST_REPLICATES) {
            throw new UsageFault("--until " + until + " resolves nothing: below " + Verdict.FEWEST_REPLICATES
                    + " replicates no verdict is given");
        }
        int fewest = options.replicates().orElse(FEWEST);
        if (until != null && until < fewest) {
            throw new UsageFault("--until " + until + " is less than the " + fewest + " replicates it begins with");
        }
        PlayOptions.checkReplicates("--until", fewest, until);
    }

    private Plan plan(List<Path> files) {
        ToIntFunction<RunParams> usual = until == null ? RunParams::compare_replicates : this::begin;
        Plan plan = plan(files, usual);
        return until == null ? plan : plan.with(plan.inputs().until(until));
    }

    /** How many replicates there are to begin with, if more may be added. */
    private int begin(RunParams run) {
        return Math.min(until, Math.max(FEWEST, run.replicates()));
    }

    private Plan plan(List<Path> files, ToIntFunction<RunParams> usual) {
        String command = RunCommand.command(spec);
        if (dose == null) {
            return PlanReader.read(files, options, usual, command);
        }
        Doses doses = Doses.of(dose);
        if (others.size() != 1 || decompose) {
            throw new UsageFault("--dose takes exactly one WHATIF, and no --decompose");
        }
        return PlanReader.read(base, others.get(0), doses, options, usual, command);
    }

    private static Map<String, String> kept(Plan plan, List<Combined> combined) {
        Map<String, String> kept = new LinkedHashMap<>(plan.scenarios());
        if (!combined.isEmpty()) {
            kept.put(PartsTable.NAME, PartsTable.of(combined));
        }
        return kept;
    }
}
