package rivalry.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command understands that plays scenarios, whatever becomes of the runs. */
class ScenarioPlayOptions extends PlayOptions {
    @Option(names = "--seed", paramLabel = "S", description = "The seed of all luck. Default: the scenario's.")
    private Integer seed;

    @Option(names = "--dry-run", description = "Check everything, say what would be played; play and write nothing.")
    private boolean dryRun;

    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    long seed(int otherwise) {
        return seed == null ? otherwise : seed;
    }

    boolean hasSeed() {
        return seed != null;
    }

    boolean isDryRun() {
        return dryRun;
    }

    List<String> settings() {
        return scenario.settings();
    }

    List<Path> worlds() {
        return scenario.worlds();
    }
}
