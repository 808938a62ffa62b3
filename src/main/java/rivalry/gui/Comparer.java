package rivalry.gui;

import java.nio.file.Path;

/** Compares two scenarios as {@code rivalry compare} does; the command line lends it to the window. */
@FunctionalInterface
public interface Comparer {
    /**
     * Plays both and writes a results folder with its report.
     *
     * @param folder new or empty
     * @return what was said if it failed; empty if it went well
     */
    String compare(Path base, Path whatIf, Path folder);
}
