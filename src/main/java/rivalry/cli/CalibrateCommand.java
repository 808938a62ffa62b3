package rivalry.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rivalry.files.CalibrationReader;
import rivalry.files.EvidenceReader;
import rivalry.files.ResolvedCalibration;
import rivalry.files.Shipped;
import rivalry.files.StudyInputs;
import rivalry.scenario.Calibration;

/** {@code rivalry calibrate}: which sets of parameters history does not rule out. */
@Command(
        name = "calibrate",
        description = {
            "Find many sets of the calibrated parameters that history does not rule out.",
            "Waves of runs are held against the numbers of history, each cutting away what they rule out; then comes "
                    + "a local search. No set is kept whose runs leave the limits on the years ahead that stand beside "
                    + "those numbers. The result is a table that 'draws:' in a scenario reads, so that results carry "
                    + "what nobody knows. --dry-run says what it costs."
        },
        footer = {
            "",
            "Example: rivalry calibrate scenarios/baseline.yaml",
            "         rivalry calibrate scenarios/targets/history.yaml \\",
            "             --waves 2 --points 100 --set run.scale=1000"
        })
final class CalibrateCommand implements Callable<Integer> {
    @Parameters(
            index = "0..*",
            arity = "0..2",
            paramLabel = "FILE",
            description = "A file of targets, a scenario, or both. Default: those shipped.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--waves", paramLabel = "N", description = "Waves. Default: ${DEFAULT-VALUE}.")
    private int waves = Calibration.DEFAULT.waves();

    @Option(names = "--points", paramLabel = "N", description = "Sets played in a wave. Default: ${DEFAULT-VALUE}.")
    private int points = Calibration.DEFAULT.points();

    @Option(names = "--replicates", paramLabel = "N", description = "Replicates of a set. Default: ${DEFAULT-VALUE}.")
    private int replicates = Calibration.DEFAULT.replicates();

    @Option(
            names = "--search",
            paramLabel = "N",
            description = "Sets tried by the local search. Default: ${DEFAULT-VALUE}.")
    private int search = Calibration.DEFAULT.search();

    @Option(
            names = "--confirm",
            paramLabel = "N",
            description = "Further replicates, on new luck, of sets that may be kept. Default: ${DEFAULT-VALUE}.")
    private int confirm = Calibration.DEFAULT.confirm();

    @Option(names = "--vectors", paramLabel = "N", description = "Sets wanted. Default: ${DEFAULT-VALUE}.")
    private int vectors = Calibration.DEFAULT.vectors();

    @Option(
            names = "--within",
            paramLabel = "PATH",
            description = "Vary only what lies under a path, such as ideas. May be repeated.")
    private List<String> within = new ArrayList<>();

    @Option(
            names = "--without",
            paramLabel = "PATH",
            description = "Leave alone what lies under a path, such as countries. May be repeated.")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--ranges",
            description = "Vary calibrated parameters too that have a plausible range but no distribution.")
    private boolean ranges;

    @Mixin
    private StudyOptions options;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;

    CalibrateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        options.check();
        Calibration sizes = sizes();
        Path scenario = file(false).orElseGet(Shipped::baseline);
        Path targets = file(true).orElseGet(() -> EvidenceReader.shipped().resolve("history.yaml"));
        ResolvedCalibration read =
                CalibrationReader.read(scenario, targets, sizes, options.worlds(), options.settings());
        Map<String, String> kept = read.kept();
        int seed = read.prior().centre().run().seed();
        String command = RunCommand.command(spec);
        StudyInputs inputs = StudySession.inputs("calibration", "", command, options, seed, replicates, kept);
        return new StudySession(terminal, options.heard(terminal), options.threads(), options.isJson())
                .begin(new CalibrationStudy(read), "calibration", options, inputs, kept);
    }

    private Calibration sizes() {
        within("--waves", waves, 1, 20);
        within("--points", points, 8, 100_000);
        within("--replicates", replicates, 2, 1000);
        within("--search", search, 0, 100_000);
        within("--confirm", confirm, 0, 1000);
        within("--vectors", vectors, 2, 10_000);
        Calibration usual = Calibration.DEFAULT;
        return new Calibration(
                waves,
                points,
                replicates,
                search,
                vectors,
                confirm,
                usual.cutoff(),
                usual.spared(),
                usual.discrepancy(),
                within,
                without,
                ranges);
    }

    private static void within(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new UsageFault(option + " must lie between " + least + " and " + most + ", not " + value);
        }
    }

    /** The file of targets, or the scenario. */
    private Optional<Path> file(boolean ofTargets) {
        List<Path> found = files.stream()
                .filter(file -> EvidenceReader.isTargets(file) == ofTargets)
                .toList();
        if (found.size() > 1) {
            String kind = ofTargets ? "files of targets" : "scenarios";
            throw new UsageFault("two " + kind + " are given; one of each at most");
        }
        return found.stream().findFirst();
    }
}
