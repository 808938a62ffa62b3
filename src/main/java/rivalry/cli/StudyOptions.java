package rivalry.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What every command understands that plays scenarios into a results folder. */
class StudyOptions extends PlayOptions {
    @Option(names = "--seed", paramLabel = "S", description = "The seed of all luck. Default: the scenario's.")
    private Integer seed;

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
            description = "Lay a world (other uncertain parameters) under every scenario. May be repeated.")
    private List<Path> worlds = new ArrayList<>();

    @Option(names = "--no-charts", description = "Draw no figures.")
    private boolean noCharts;

    @Option(names = "--dry-run", description = "Check everything, say what would be played; play and write nothing.")
    private boolean dryRun;

    long seed(int otherwise) {
        return seed == null ? otherwise : seed;
    }

    boolean hasSeed() {
        return seed != null;
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

    boolean isDryRun() {
        return dryRun;
    }
}
