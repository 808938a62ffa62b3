package rivalry.cli;

import picocli.CommandLine.Option;
import rivalry.scenario.RunParams;

/** What every command understands that plays runs. */
class PlayOptions {
    @Option(names = "--threads", paramLabel = "T", description = "Runs played at once. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "Say nothing on the way.")
    private boolean quiet;

    @Option(names = "--json", description = "Print one JSON document instead of words.")
    private boolean json;

    /** Refuses what cannot be meant, before anything is read. */
    void check() {
        atLeast("--threads", 1, threads);
    }

    static void atLeast(String option, int least, int value) {
        if (value < least) {
            throw new UsageFault(option + " must be at least " + least + ", not " + value);
        }
    }

    /** Refuses a number of replicates that cannot be meant; null is none given. */
    static void checkReplicates(String option, int fewest, Integer replicates) {
        if (replicates != null) {
            atLeast(option, fewest, replicates);
            if (replicates > RunParams.MOST_REPLICATES) {
                throw new UsageFault(option + " must be at most " + RunParams.MOST_REPLICATES + ", not " + replicates);
            }
        }
    }

    int threads() {
        return threads;
    }

    boolean isJson() {
        return json;
    }

    /** What is said on the way: nothing if asked for. */
    Terminal heard(Terminal terminal) {
        return quiet ? terminal.quiet() : terminal;
    }
}
