package rivalry.cli;

/** How a command ends: the exit status that scripts rely on. */
final class Exit {
    static final int OK = 0;
    /** A fault of the program: a bug. */
    static final int INTERNAL = 1;
    /** The command line says something that cannot be meant. */
    static final int USAGE = 2;
    /** A scenario cannot be read, or arms cannot be compared. */
    static final int SCENARIO = 3;
    /** A file or folder cannot be used: unknown, full, locked, of another plan. */
    static final int FILES = 4;
    /** Some runs failed; the others are kept. */
    static final int SOME_FAILED = 5;
    /** A requirement or a replay is not met. */
    static final int UNMET = 6;
    /** Ctrl-C. */
    static final int INTERRUPTED = 130;

    private Exit() {}
}
