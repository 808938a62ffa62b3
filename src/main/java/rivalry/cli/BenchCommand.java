package rivalry.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rivalry.chart.Numbers;
import rivalry.experiment.MonthlyMemory;
import rivalry.experiment.RunCost;
import rivalry.files.Json;
import rivalry.files.ResultsFolder;
import rivalry.files.ScenarioReader;
import rivalry.files.ScratchFolder;
import rivalry.files.Shipped;
import rivalry.scenario.Prior;

/** {@code rivalry bench}: the speed figures that the documents quote, measured here and now. */
@Command(
        name = "bench",
        subcommands = BenchGuiCommand.class,
        synopsisSubcommandLabel = "[gui]",
        description = {
            "Measure the speed of runs on this machine: medians, each beside what is aimed at.",
            "Memory is the median month's, on one thread: what it takes and drops again. The columns that hold people grow "
                    + "in few months, which it leaves out."
        },
        footer = {"", "Example: rivalry bench"})
final class BenchCommand implements Callable<Integer> {
    private static final int[] SCALES = {1000, 100, 10, 1};
    /** Runs until what is busy has been compiled. */
    private static final int WARM = 120;

    private static final double MEGABYTE = 1024 * 1024;

    @Parameters(
            converter = ScenarioPath.class,
            index = "0",
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "Default: the shipped baseline.")
    private Path scenario;

    @Option(
            names = "--repeats",
            paramLabel = "N",
            description = "How often each is measured. Default: ${DEFAULT-VALUE}.")
    private int repeats = 5;

    @Option(names = "--json", description = "Print one JSON document instead of words.")
    private boolean json;

    private final Terminal terminal;

    private final List<Map<String, Object>> lines = new ArrayList<>();

    BenchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (repeats < 1) {
            throw new UsageFault("--repeats must be at least 1, not " + repeats);
        }
        Path file = scenario == null ? Shipped.baseline() : scenario;
        Prior usual = at(file, 100);
        for (int i = 0; i < WARM; i++) {
            RunCost.of(usual, 1);
        }
        say(
                "a replicate, scale 100, warm",
                1000 * median(() -> RunCost.of(usual, 1).seconds()),
                "ms",
                "< 50");
        int threads = Runtime.getRuntime().availableProcessors();
        say(
                "one of many, " + threads + " at a time",
                1000 * median(() -> RunCost.apiece(usual, 1, 20 * threads, threads)),
                "ms",
                "");
        say("run of 20 replicates with charts", median(() -> run(file)), "s", "< 10");
        double[] seconds = scales(file);
        double exponent = Math.log(seconds[SCALES.length - 1] / seconds[0]) / Math.log((double) SCALES[0] / 1);
        double steepest = IntStream.range(1, SCALES.length)
                .mapToDouble(i -> Math.log10(seconds[i] / seconds[i - 1]))
                .max()
                .orElseThrow();
        say("time against population, scale 1000 to 1", exponent, "exponent", "< 1.15");
        say("the same, steepest tenfold", steepest, "exponent", "");
        memory(usual);
        memory(at(file, 1));
        if (json) {
            terminal.out().print(Json.of(Map.of("bench", lines)));
        }
        return Exit.OK;
    }

    private static Prior at(Path file, int scale) {
        return ScenarioReader.read(file, List.of(), List.of("run.scale=" + scale))
                .prior();
    }

    private double[] scales(Path file) {
        double[] seconds = new double[SCALES.length];
        for (int i = 0; i < SCALES.length; i++) {
            Prior prior = at(file, SCALES[i]);
            RunCost[] costs = new RunCost[SCALES[i] == 1 ? Math.min(repeats, 3) : repeats];
            Arrays.setAll(costs, k -> RunCost.of(prior, 1));
            seconds[i] = StatUtils.percentile(
                    Arrays.stream(costs).mapToDouble(RunCost::seconds).toArray(), 50);
            say("a replicate, scale " + SCALES[i], seconds[i], "s", SCALES[i] == 1 ? "< 20" : "");
            if (SCALES[i] == 1) {
                double heap = StatUtils.percentile(
                        Arrays.stream(costs).mapToDouble(RunCost::heap).toArray(), 50);
                say("memory of a replicate, scale 1", heap / MEGABYTE, "MB", "< 1024");
            }
        }
        return seconds;
    }

    private void memory(Prior prior) {
        MonthlyMemory memory = MonthlyMemory.of(prior, 1);
        String scale = "scale " + prior.centre().run().scale();
        say("allocated in a month, " + scale, (double) memory.month(), "bytes", "");
        say("allocated in the population loops, " + scale, (double) memory.population(), "bytes", "< 1024");
    }

    /** Seconds of a whole {@code rivalry run}, from reading the scenario to the last figure. */
    private double run(Path file) {
        EnsembleOptions options = EnsembleOptions.ofReplicates(20);
        long begun = System.nanoTime();
        try (ScratchFolder scratch = new ScratchFolder()) {
            Plan plan = PlanReader.read(file, options, "rivalry bench");
            Path place = scratch.path().resolve("run");
            try (ResultsFolder folder = ResultsFolder.create(place, plan.inputs(), plan.scenarios(), Map.of())) {
                new PlanSession(plan, folder, terminal.quiet()).play(options.threads());
            }
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private double median(DoubleSupplier measurement) {
        double[] values = new double[repeats];
        Arrays.setAll(values, i -> measurement.getAsDouble());
        return StatUtils.percentile(values, 50);
    }

    private void say(String what, double value, String unit, String aim) {
        if (json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("what", what);
            line.put("median", value);
            line.put("unit", unit);
            line.put("aim", aim);
            lines.add(line);
            return;
        }
        String number = Numbers.HUMAN.print(value);
        String line = String.format(Locale.ROOT, "%-45s %10s %-9s", what, number, unit);
        terminal.out().println(aim.isEmpty() ? line.stripTrailing() : line + " aim " + aim);
        terminal.out().flush();
    }
}
