package rivalry.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What every command understands that plays scenarios into a results folder. */
class StudyOptions extends ScenarioPlayOptions {
    @Option(names = "--out", paramLabel = "DIR", description = "Results folder, new or empty. Default: under results/.")
    private Path out;

    @Option(names = "--no-charts", description = "Draw no figures, and write no report.")
    private boolean noCharts;

    @Override
    void check() {
        super.check();
        if (out != null && out.toString().isBlank()) {
            throw new UsageFault("--out names no folder");
        }
    }

    Optional<Path> out() {
        return Optional.ofNullable(out);
    }

    /** Where results would go, in words. */
    String place() {
        return out == null ? "a new folder under results/" : out.toString();
    }

    boolean charts() {
        return !noCharts;
    }
}
