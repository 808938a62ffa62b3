package rivalry.cli;

import picocli.CommandLine.Option;

/** How much is played of a study whose file names a quick and a full effort. */
final class EffortOptions {
    @Option(names = "--full", description = "Play the 'full' effort that the file names, instead of 'quick'.")
    private boolean full;

    @Option(
            names = "--replicates",
            paramLabel = "N",
            description = "How many times each variant is played, each time with other luck. Default: the file's.")
    private Integer replicates;

    /** Refuses fewer replicates than a study can be read from, before anything is read. */
    void check(int fewest) {
        PlayOptions.checkReplicates("--replicates", fewest, replicates);
    }

    boolean isFull() {
        return full;
    }

    /** How many replicates to play where the file names {@code usual}. */
    int replicates(int usual) {
        return replicates == null ? usual : replicates;
    }

    /** The same where the file names a number for either effort. */
    int replicates(int quick, int full) {
        return replicates(isFull() ? full : quick);
    }
}
