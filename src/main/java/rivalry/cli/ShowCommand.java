package rivalry.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rivalry.files.Resolved;
import rivalry.files.ScenarioDiff;
import rivalry.files.ScenarioReader;
import rivalry.files.ScenarioText;
import rivalry.scenario.Overlap;

/** {@code rivalry show}: a scenario with everything it extends, as one document. */
@Command(
        name = "show",
        description = "Print a scenario with everything it extends, or how it differs from another.",
        footer = {
            "",
            "Example: rivalry show scenarios/whatif/tight-chips.yaml --origin",
            "         rivalry show scenarios/whatif/tight-chips.yaml --diff scenarios/baseline.yaml"
        })
final class ShowCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", description = "The scenario file.")
    private Path file;

    @Option(names = "--origin", description = "Say behind each value in which file and line it was written.")
    private boolean origin;

    @Option(names = "--diff", paramLabel = "OTHER", description = "Print only what differs from this scenario.")
    private Path other;

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Set a value. May be repeated.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--world", paramLabel = "FILE", description = "Lay a world under the file. May be repeated.")
    private List<Path> worlds = new ArrayList<>();

    private final Terminal terminal;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Resolved shown = ScenarioReader.read(file, worlds, settings);
        if (other != null) {
            Resolved from = ScenarioReader.read(other, List.of(), List.of());
            List<String> lines = ScenarioDiff.lines(from.document(), shown.document());
            lines.forEach(terminal.out()::println);
            if (lines.isEmpty()) {
                terminal.out().println("no difference");
            }
            return Exit.OK;
        }
        Overlap.of(shown.prior().centre()).forEach(note -> terminal.out().println("# " + note));
        terminal.out().print(ScenarioText.of(shown.document(), origin));
        return Exit.OK;
    }
}
