package rivalry.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rivalry.files.DesignReader;
import rivalry.files.ResolvedDesign;
import rivalry.files.StudyInputs;
import rivalry.scenario.Design.Effort;

/** {@code rivalry sensitivity}: which parameters the results rest on, and how much is luck. */
@Command(
        name = "sensitivity",
        description = {
            "Vary parameters over their plausible ranges and say which ones the results rest on.",
            "All on the same luck: a screening of all (Morris), then shares of variance of those that matter (Sobol), "
                    + "luck apart. --dry-run says what it costs."
        },
        footer = {
            "",
            "Example: rivalry sensitivity scenarios/design/headlines.yaml",
            "         rivalry sensitivity scenarios/design/headlines.yaml --full"
        })
final class SensitivityCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DESIGN", description = "The design file.")
    private Path file;

    @Mixin
    private EffortOptions effort;

    @Mixin
    private StudyOptions options;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;

    SensitivityCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        options.check();
        effort.check(1);
        ResolvedDesign design = DesignReader.read(file, options.worlds(), options.settings());
        Effort chosen =
                effort.isFull() ? design.design().full() : design.design().quick();
        int count = effort.replicates(chosen.replicates());
        SensitivityStudy study = new SensitivityStudy(design, chosen, count);
        Map<String, String> kept = design.kept();
        int seed = design.prior().centre().run().seed();
        StudyInputs inputs = StudySession.inputs(
                "design", effort.isFull() ? "full" : "quick", RunCommand.command(spec), options, seed, count, kept);
        String name = PlanReader.names(List.of(file)).get(0);
        return new StudySession(terminal, options.heard(terminal), options.threads(), options.isJson())
                .begin(study, name, options, inputs, kept);
    }
}
