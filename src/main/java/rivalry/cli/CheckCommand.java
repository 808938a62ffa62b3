package rivalry.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rivalry.files.ClaimsReader;
import rivalry.files.DesignReader;
import rivalry.files.GameReader;
import rivalry.files.LadderReader;
import rivalry.files.Resolved;
import rivalry.files.ResolvedClaims;
import rivalry.files.ResolvedDesign;
import rivalry.files.ResolvedGame;
import rivalry.files.ResolvedLadder;
import rivalry.files.ScenarioReader;
import rivalry.files.Shipped;
import rivalry.files.StudyKind;
import rivalry.scenario.InvalidScenario;
import rivalry.scenario.Scenario;

/** {@code rivalry check}: whether scenario files can be played, and everything that is wrong with them. */
@Command(
        name = "check",
        description = "Check scenario files without playing them. Everything wrong is told at once.",
        footer = {"", "Example: rivalry check my-scenario.yaml"})
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            converter = ScenarioPath.class,
            arity = "1..*",
            paramLabel = "FILE",
            description = "The scenario files.")
    private List<Path> files;

    @Mixin
    private ScenarioOptions given;

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int status = Exit.OK;
        for (Path file : files) {
            try {
                Object name = file.equals(Shipped.baseline()) ? "baseline" : file;
                terminal.out().println(name + "  ok  " + summary(file));
            } catch (InvalidScenario invalid) {
                terminal.err().println(invalid.getMessage());
                status = Exit.SCENARIO;
            }
        }
        return status;
    }

    private String summary(Path file) {
        return switch (StudyKind.of(file)) {
            case GAME -> summary(GameReader.read(file, given.worlds(), given.settings()));
            case DESIGN -> summary(DesignReader.read(file, given.worlds(), given.settings()));
            case CLAIMS -> summary(ClaimsReader.read(file, given.worlds(), given.settings()));
            case LADDER -> summary(LadderReader.read(file, given.worlds(), given.settings()));
            case NONE -> summary(ScenarioReader.read(file, given.worlds(), given.settings()));
        };
    }

    private static String summary(ResolvedDesign read) {
        return read.design().name() + ": a design of " + read.factors().size() + " parameters and "
                + read.design().outputs().size() + " outputs";
    }

    private static String summary(ResolvedClaims read) {
        return read.register().name() + ": " + read.register().claims().size() + " claims, "
                + read.worlds().size() + " worlds";
    }

    private static String summary(ResolvedLadder read) {
        return read.ladder().name() + ": a ladder of "
                + read.ladder().mechanisms().size() + " mechanisms, "
                + read.rungs().size() + " rungs";
    }

    private static String summary(ResolvedGame read) {
        int rows = read.cells().size();
        int columns = read.cells().get(0).size();
        return read.game().name() + ": a game of "
                + String.join(" and ", read.game().countries()) + ", " + rows + " × " + columns + " choices, "
                + rows * columns + " worlds";
    }

    private static String summary(Resolved read) {
        Scenario scenario = read.prior().centre();
        return scenario.name() + ": "
                + scenario.countries().size() + " countries, "
                + scenario.labs().size() + " labs, "
                + scenario.policies().size() + " policies, "
                + scenario.events().size() + " events, "
                + scenario.horizon().start() + " to " + scenario.horizon().end() + ", "
                + read.prior().uncertainty().parameters().size() + " uncertain parameters";
    }
}
