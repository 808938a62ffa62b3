package rivalry.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rivalry.files.LadderReader;
import rivalry.files.ResolvedLadder;
import rivalry.files.StudyInputs;

/** {@code rivalry ablation}: what each mechanism buys. */
@Command(
        name = "ablation",
        description = {
            "Play history without each mechanism and score it on the targets: what each idea buys.",
            "Without each in turn, then without one after the other, all on the same luck."
        },
        footer = {"", "Example: rivalry ablation", "         rivalry ablation --full --json > ladder.json"})
final class AblationCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "LADDER", description = "The ladder file. Default: the shipped one.")
    private Path file;

    @Mixin
    private EffortOptions effort;

    @Mixin
    private StudyOptions options;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;

    AblationCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        options.check();
        effort.check(2);
        ResolvedLadder read =
                LadderReader.read(file == null ? LadderReader.shipped() : file, options.worlds(), options.settings());
        int count = effort.replicates(read.ladder().quick(), read.ladder().full());
        Map<String, String> kept = read.kept();
        int seed = read.bare().prior().centre().run().seed();
        StudyInputs inputs = StudySession.inputs("ladder", "", RunCommand.command(spec), options, seed, count, kept);
        return new StudySession(terminal, options.heard(terminal), options.threads(), options.isJson())
                .begin(new AblationStudy(read, count), "ablation", options, inputs, kept);
    }
}
