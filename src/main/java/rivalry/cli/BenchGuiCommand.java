package rivalry.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import rivalry.chart.Numbers;
import rivalry.gui.Gui;
import rivalry.gui.GuiBench;

/** {@code rivalry bench gui}: how quick the window feels. */
@Command(
        name = "gui",
        description = {
            "Measure how quick the cockpit feels on this display.",
            "Bands are timed from the press of the button until the charts in sight show them: for who moves a lever two seconds"
                    + " after opening and presses at once, for who looked on until the baseline's replicates were played, and with"
                    + " none played ahead."
        },
        footer = {"", "Example: rivalry bench gui"})
final class BenchGuiCommand implements Callable<Integer> {
    private final Terminal terminal;

    BenchGuiCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (!Gui.isPossible()) {
            terminal.err().println(GuiCommand.NO_DISPLAY);
            return Exit.FILES;
        }
        new GuiBench(this::say).run();
        return Exit.OK;
    }

    private void say(String what, double value, String unit, String aim) {
        terminal.out()
                .println(String.format(
                        Locale.ROOT, "%-44s %10s %-5s aim %s", what, Numbers.HUMAN.print(value), unit, aim));
        terminal.out().flush();
    }
}
