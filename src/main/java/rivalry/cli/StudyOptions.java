package rivalry.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What every command understands that plays many variants of a scenario and keeps a few numbers of each. */
final class StudyOptions {
    @Option(names = "--seed", paramLabel = "S", description = "The seed of all luck. Default: the scenario's.")
    private Integer seed;

    @Option(names = "--threads", paramLabel = "T", description = "Runs played at once. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--out", paramLabel = "DIR", description = "Results folder, new or empty. Default: under results/.")
    private Path out;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Set a value of the scenario, such as run.scale=1000. May be repeated.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--world",
            paramLabel = "FILE",
            description = "Lay a world (other uncertain parameters) under the scenario. May be repeated.")
    private List<Path> worlds = new ArrayList<>();

    @Option(names = "--no-charts", description = "Draw no figures.")
    private boolean noCharts;

    @Option(names = "--quiet", description = "Say nothing on the way.")
    private boolean quiet;

    @Option(names = "--json", description = "Print one JSON document instead of words.")
    private boolean json;

    @Option(names = "--dry-run", description = "Check everything, say what would be played; play and write nothing.")
    private boolean dryRun;

    /** Refuses what cannot be meant, before anything is read. */
    void check() {
        if (threads < 1) {
            throw new UsageFault("--threads must be at least 1, not " + threads);
        }
    }

    long seed(int otherwise) {
        return seed == null ? otherwise : seed;
    }

    int threads() {
        return threads;
    }

    Optional<Path> out() {
        return Optional.ofNullable(out);
    }

    List<String> settings() {
        return settings;
    }

    List<Path> worlds() {
        return worlds;
    }

    boolean charts() {
        return !noCharts;
    }

    boolean isJson() {
        return json;
    }

    boolean isDryRun() {
        return dryRun;
    }

    /** What is said on the way. */
    Terminal heard(Terminal terminal) {
        return quiet ? terminal.quiet() : terminal;
    }
}
