package rivalry.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rivalry.files.ClaimsReader;
import rivalry.files.ResolvedClaims;
import rivalry.files.StudyInputs;
import rivalry.scenario.Nearest;
import rivalry.scenario.Register;

/** {@code rivalry claims}: what the model says of each claim behind the project. */
@Command(
        name = "claims",
        description = {
            "Test claims about the rivalry by playing the worlds that decide them.",
            "All on the same luck; a claim is supported, not supported, or undecidable here, each with the interval "
                    + "behind it."
        },
        footer = {
            "",
            "Example: rivalry claims",
            "         rivalry claims s10 s15 --replicates 40",
            "         rivalry claims --full --json > claims.json"
        })
final class ClaimsCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "ID", description = "The claims to test, such as s10. Default: all.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--register", paramLabel = "FILE", description = "The register. Default: the shipped one.")
    private Path file;

    @Option(names = "--quick", description = "Play the 'quick' effort that the file names: the default.")
    private boolean quick;

    @Mixin
    private EffortOptions effort;

    @Mixin
    private StudyOptions options;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;

    ClaimsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        options.check();
        if (quick && effort.isFull()) {
            throw new UsageFault("--quick and --full exclude each other");
        }
        effort.check(2);
        ResolvedClaims read =
                ClaimsReader.read(file == null ? ClaimsReader.shipped() : file, options.worlds(), options.settings());
        List<String> chosen = chosen(read.register().ids());
        int count = effort.replicates(read.register().quick(), read.register().full());
        Map<String, String> kept = read.kept();
        StudyInputs inputs = StudySession.inputs(
                "claims", String.join(" ", ids), RunCommand.command(spec), options, seed(read), count, kept);
        ClaimsStudy study = new ClaimsStudy(read, chosen, count);
        return new StudySession(terminal, options.heard(terminal), options.threads(), options.isJson())
                .begin(study, "claims", options, inputs, kept);
    }

    private static int seed(ResolvedClaims read) {
        return read.worlds().get(Register.BASELINE).prior().centre().run().seed();
    }

    private List<String> chosen(List<String> known) {
        for (String id : ids) {
            if (!known.contains(id)) {
                throw new UsageFault("no claim is named '" + id + "'."
                        + Nearest.to(id, known)
                                .map(near -> " Did you mean '" + near + "'?")
                                .orElse(""));
            }
        }
        return ids.isEmpty() ? known : ids;
    }
}
