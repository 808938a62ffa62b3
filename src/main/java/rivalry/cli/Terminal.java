package rivalry.cli;

import java.io.PrintWriter;
import java.io.Writer;

/**
 * Where a command speaks.
 *
 * @param out results: what a pipe or a file is meant to receive
 * @param err everything else: progress, warnings, faults
 * @param isLive whether {@code err} is a terminal, on which a line can be written anew
 * @param hasColour whether colours are wanted: a live terminal, and {@code NO_COLOR} is not set
 */
record Terminal(PrintWriter out, PrintWriter err, boolean isLive, boolean hasColour) {

    /** Whether standard error is a terminal: the launcher knows, plain Java guesses. */
    @SuppressWarnings("SystemConsoleNull") // only without the launcher, and then a wrong guess costs nothing but looks
    static boolean isLiveHere() {
        String told = System.getProperty("rivalry.terminal", "");
        return told.isEmpty() ? System.console() != null : Boolean.parseBoolean(told);
    }

    static boolean isColourWanted() {
        return System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** The same, but saying nothing on the way. */
    Terminal quiet() {
        return new Terminal(out, new PrintWriter(Writer.nullWriter()), false, hasColour);
    }
}
