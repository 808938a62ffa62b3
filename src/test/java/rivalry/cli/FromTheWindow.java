package rivalry.cli;

import java.nio.file.Path;

/** What the command line lends to tests of the window. */
public final class FromTheWindow {
    private FromTheWindow() {}

    /** The comparison that {@code rivalry gui} gives its window. */
    public static String compare(Path base, Path whatIf, Path folder) {
        return GuiCommand.compare(base, whatIf, folder);
    }

    /** Runs a command line; what it says if it fails, else nothing. */
    public static String rivalry(Object... arguments) {
        Cli done = Cli.rivalry(arguments);
        return done.status() == Exit.OK ? "" : done.err() + done.out();
    }
}
