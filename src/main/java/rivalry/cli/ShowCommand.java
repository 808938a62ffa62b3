package rivalry.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rivalry.chart.Numbers;
import rivalry.files.DesignReader;
import rivalry.files.GameReader;
import rivalry.files.Resolved;
import rivalry.files.ResolvedDesign;
import rivalry.files.ResolvedGame;
import rivalry.files.ScenarioDiff;
import rivalry.files.ScenarioReader;
import rivalry.files.ScenarioText;
import rivalry.files.StudyKind;
import rivalry.scenario.Factor;
import rivalry.scenario.Overlap;

/** {@code rivalry show}: a scenario with everything it extends, as one document. */
@Command(
        name = "show",
        description = "Print a scenario with everything it extends, or how it differs from another.",
        footer = {
            "",
            "Example: rivalry show scenarios/whatif/tight-chips.yaml --origin",
            "         rivalry show scenarios/whatif/tight-chips.yaml \\",
            "             --diff scenarios/baseline.yaml"
        })
final class ShowCommand implements Callable<Integer> {
    @Parameters(converter = ScenarioPath.class, index = "0", paramLabel = "FILE", description = "The scenario file.")
    private Path file;

    @Option(names = "--origin", description = "Say behind each value in which file and line it was written.")
    private boolean origin;

    @Option(
            names = "--diff",
            converter = ScenarioPath.class,
            paramLabel = "OTHER",
            description = "Print only what differs from this scenario.")
    private Path other;

    @Mixin
    private ScenarioOptions given;

    private final Terminal terminal;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        StudyKind kind = StudyKind.of(file);
        boolean isStudy = kind == StudyKind.GAME || kind == StudyKind.DESIGN;
        if (isStudy && other != null) {
            throw new UsageFault("--diff compares scenarios; " + file + " is a "
                    + kind.name().toLowerCase(Locale.ROOT));
        }
        if (isStudy) {
            return kind == StudyKind.GAME ? showGame() : showDesign();
        }
        Resolved shown = ScenarioReader.read(file, given.worlds(), given.settings());
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

    /** The design's own file, and the parameters it varies with their ranges. */
    private int showDesign() {
        ResolvedDesign read = DesignReader.read(file, given.worlds(), given.settings());
        terminal.out().print(ScenarioText.of(read.document(), origin));
        for (Factor factor : read.factors()) {
            String drawn = factor.distribution().isPresent()
                    ? ends(factor.at(0.05), factor.at(0.95)) + " in nine of ten draws, plausible "
                    : "";
            terminal.out()
                    .println("# " + factor.path() + ": " + drawn + ends(factor.low(), factor.high()) + ", "
                            + factor.status().name().toLowerCase(Locale.ROOT)
                            + (factor.isLogarithmic() ? ", evenly over the logarithm" : ""));
        }
        return Exit.OK;
    }

    private static String ends(double low, double high) {
        return Numbers.HUMAN.print(low) + " to " + Numbers.HUMAN.print(high);
    }

    /** The game's own file, and what each choice changes of the scenario it extends. */
    private int showGame() {
        ResolvedGame read = GameReader.read(file, given.worlds(), given.settings());
        terminal.out().print(ScenarioText.of(read.document(), origin));
        for (int player = 0; player < 2; player++) {
            List<String> choices = read.game().player(player).names();
            for (int choice = 0; choice < choices.size(); choice++) {
                Resolved cell = read.cells().get(player == 0 ? choice : 0).get(player == 0 ? 0 : choice);
                List<String> lines = ScenarioDiff.lines(read.base().document(), cell.document());
                terminal.out()
                        .println("# " + read.game().countries().get(player) + " " + choices.get(choice) + ": "
                                + (lines.isEmpty() ? "changes nothing" : "changes"));
                lines.forEach(line -> terminal.out().println("#   " + line));
            }
        }
        return Exit.OK;
    }
}
