package rivalry.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import rivalry.files.Detail;
import rivalry.files.Span;

/** What every command that plays ensembles understands. */
final class EnsembleOptions {
    @Option(
            names = "--replicates",
            paramLabel = "N",
            description = "How many times each scenario is played, each time with other luck. Default: the scenario's.")
    private Integer replicates;

    @Option(names = "--seed", paramLabel = "S", description = "The seed of all luck. Default: the scenario's.")
    private Integer seed;

    @Option(names = "--threads", paramLabel = "T", description = "Runs played at once. Default: one a processor.")
    private Integer threads;

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

    @Option(names = "--years", paramLabel = "A..B", description = "Play to the end of B, report A to B. Default: all.")
    private String years;

    @Option(
            names = "--detail",
            paramLabel = "LEVEL",
            defaultValue = "years",
            description = "What series.csv holds: years (the default; headlines by month), labs, months or all.")
    private String detail = "years";

    @Option(
            names = "--require",
            paramLabel = "CONDITION",
            description = "Exit with 6 unless the results meet it, such as 'lag[CN]@2030 < 18'. May be repeated.")
    private List<String> requirements = new ArrayList<>();

    @Option(names = "--no-charts", description = "Draw no figures.")
    private boolean noCharts;

    @Option(names = "--quiet", description = "Say nothing on the way.")
    private boolean quiet;

    @Option(names = "--json", description = "Print one JSON document instead of words.")
    private boolean json;

    @Option(names = "--dry-run", description = "Check everything, say what would be played; play and write nothing.")
    private boolean dryRun;

    /** The options of nobody: all as usual but for the number of replicates. */
    static EnsembleOptions ofReplicates(int replicates) {
        EnsembleOptions options = new EnsembleOptions();
        options.replicates = replicates;
        return options;
    }

    /** Refuses what cannot be meant, before anything is read. */
    void check() {
        atLeastOne("--replicates", replicates);
        atLeastOne("--threads", threads);
        requirements();
        detail();
        years();
    }

    private static void atLeastOne(String option, Integer value) {
        if (value != null && value < 1) {
            throw new UsageFault(option + " must be at least 1, not " + value);
        }
    }

    int replicates(int otherwise) {
        return replicates == null ? otherwise : replicates;
    }

    long seed(int otherwise) {
        return seed == null ? otherwise : seed;
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
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

    Detail detail() {
        try {
            return Detail.valueOf(detail.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException fault) {
            throw new UsageFault("--detail '" + detail + "': expected years, months, labs or all");
        }
    }

    List<Requirement> requirements() {
        return requirements.stream().map(Requirement::of).toList();
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

    /** What is said on the way: nothing if asked for, or if one document is all that is wanted. */
    Terminal heard(Terminal terminal) {
        return quiet ? terminal.quiet() : terminal;
    }

    /** The years to report of a scenario that covers {@code all}. */
    Span years(Span all) {
        Span wanted = years().orElse(all);
        if (!all.contains(wanted.first()) || !all.contains(wanted.last())) {
            throw new UsageFault("--years " + years + ": the scenario covers " + all.first() + ".." + all.last());
        }
        return wanted;
    }

    private Optional<Span> years() {
        if (years == null) {
            return Optional.empty();
        }
        String[] ends = years.split("\\.\\.", -1);
        try {
            return Optional.of(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])));
        } catch (IllegalArgumentException fault) {
            throw new UsageFault("--years '" + years + "': expected two years such as 2016..2035");
        }
    }
}
