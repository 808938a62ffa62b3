package rivalry.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What every command understands that reads scenarios: values that the command line changes. */
final class ScenarioOptions {
    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = {"Set a value, such as run.scale=1000.", "May be repeated."})
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--world",
            paramLabel = "FILE",
            description = "Lay a world (other uncertain parameters) under every scenario. May be repeated;"
                    + " where two differ, the later holds.")
    private List<Path> worlds = new ArrayList<>();

    List<String> settings() {
        return settings;
    }

    List<Path> worlds() {
        return worlds;
    }
}
