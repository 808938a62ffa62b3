package rivalry.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rivalry.files.ScenarioReader;
import rivalry.files.Shipped;
import rivalry.gui.Gui;
import rivalry.gui.Rehearsal;

/** {@code rivalry gui}: the cockpit. */
@Command(
        name = "gui",
        description = "Open the cockpit: move a lever, watch two ecosystems, see the difference.",
        footer = {"", "Example: rivalry gui scenarios/whatif/tight-chips.yaml"})
final class GuiCommand implements Callable<Integer> {
    static final String NO_DISPLAY =
            "rivalry: there is no display to open a window on. Run it on a desktop, or set DISPLAY;"
                    + " 'rivalry run' and 'rivalry compare' need none.";

    @Parameters(
            converter = ScenarioPath.class,
            index = "0",
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "A scenario or a saved exploration. Default: the start screen.")
    private Path scenario;

    @Option(names = "--dark", description = "Light letters on a dark ground.")
    private boolean dark;

    @Option(names = "--console", description = "For those who know MASON: its own console on the same model.")
    private boolean console;

    @Option(names = "--rehearse", hidden = true, description = "Load what the window begins with, and end.")
    private boolean rehearse;

    private final Terminal terminal;

    GuiCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException, InvocationTargetException {
        if (rehearse) {
            Rehearsal.play();
            return Exit.OK;
        }
        if (!Gui.isPossible()) {
            terminal.err().println(NO_DISPLAY);
            return Exit.FILES;
        }
        if (console) {
            Path file = scenario == null ? Shipped.baseline() : scenario;
            Gui.console(ScenarioReader.read(file).prior());
            return Exit.OK;
        }
        if (scenario != null) {
            ScenarioReader.read(scenario); // what is wrong with it is said here, where it was typed
        }
        Gui.open(Optional.ofNullable(scenario), dark, GuiCommand::compare);
        return Exit.OK;
    }

    /** {@code rivalry compare}, run from the window; what it says when it fails. */
    static String compare(Path base, Path whatIf, Path folder) {
        StringWriter said = new StringWriter();
        Terminal quiet = new Terminal(new PrintWriter(Writer.nullWriter()), new PrintWriter(said), false, false);
        int status = Main.execute(
                quiet, "compare", base.toString(), whatIf.toString(), "--out", folder.toString(), "--quiet");
        return status == Exit.OK ? "" : said.toString().strip();
    }
}
