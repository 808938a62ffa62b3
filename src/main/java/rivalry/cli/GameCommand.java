package rivalry.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rivalry.files.GameReader;
import rivalry.files.ResolvedGame;
import rivalry.files.StudyInputs;
import rivalry.scenario.RunParams;

/** {@code rivalry game}: what two governments would best do, given what the other does. */
@Command(
        name = "game",
        description = {
            "Play every pair of two governments' choices on the same luck and find what each would best do.",
            "Pay-offs with intervals, best responses, equilibria and how sure they are, and whether what one gains the "
                    + "other loses."
        },
        footer = {
            "",
            "Example: rivalry game scenarios/game/openness.yaml",
            "         rivalry game scenarios/game/openness.yaml --replicates 10 \\",
            "             --set run.scale=1000"
        })
final class GameCommand implements Callable<Integer> {
    /** As for a comparison: fewer say nothing at all. */
    private static final int FEWEST = 5;

    @Parameters(index = "0", paramLabel = "GAME", description = "The game file.")
    private Path file;

    @Option(
            names = "--replicates",
            paramLabel = "N",
            description = "Replicates of each pair of choices. Default: the scenario's run.compare_replicates.")
    private Integer replicates;

    @Mixin
    private StudyOptions options;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;

    GameCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        options.check();
        PlayOptions.checkReplicates("--replicates", FEWEST, replicates);
        ResolvedGame game = GameReader.read(file, options.worlds(), options.settings());
        RunParams run = game.base().prior().centre().run();
        int count = replicates == null ? run.compare_replicates() : replicates;
        GameStudy study = new GameStudy(game, count);
        Map<String, String> kept = game.kept();
        String command = RunCommand.command(spec);
        StudyInputs inputs = StudySession.inputs("game", "", command, options, run.seed(), count, kept);
        String name = PlanReader.names(List.of(file)).get(0);
        return new StudySession(terminal, options.heard(terminal), options.threads(), options.isJson())
                .begin(study, name, options, inputs, kept);
    }
}
