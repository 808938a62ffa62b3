package rivalry.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import rivalry.files.Detail;
import rivalry.files.Span;

/** What every command that plays ensembles understands. */
final class EnsembleOptions extends StudyOptions {
    @Option(
            names = "--replicates",
            paramLabel = "N",
            description = "How many times each scenario is played, each time with other luck. Default: the scenario's"
                    + " 'replicates' for run, 'compare_replicates' for compare.")
    private Integer replicates;

    @Option(names = "--years", paramLabel = "A..B", description = "Play to the end of B, report A to B. Default: all.")
    private String years;

    @Option(
            names = "--detail",
            paramLabel = "LEVEL",
            defaultValue = "years",
            description =
                    "What is kept of each run: years (the default: the rivals and the world, headlines by month), labs, months or all.")
    private String detail = "years";

    @Option(
            names = "--require",
            paramLabel = "CONDITION",
            description = {"Exit with 6 unless the results meet it, such as", "'lag[CN]@2030 < 18'. May be repeated."})
    private List<String> requirements = new ArrayList<>();

    /** The options of nobody: all as usual but for the number of replicates. */
    static EnsembleOptions ofReplicates(int replicates) {
        EnsembleOptions options = new EnsembleOptions();
        options.replicates = replicates;
        return options;
    }

    @Override
    void check() {
        checkReplicates("--replicates", 1, replicates);
        super.check();
        requirements();
        detail();
        years();
    }

    /** Whether it says which runs to play, or what to keep of them. */
    boolean choosesRuns() {
        return hasSeed() || years != null || !detail.equals("years");
    }

    Optional<Integer> replicates() {
        return Optional.ofNullable(replicates);
    }

    int replicates(int otherwise) {
        return replicates == null ? otherwise : replicates;
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
            if (ends.length > 2) {
                throw new IllegalArgumentException("more than two");
            }
            return Optional.of(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])));
        } catch (IllegalArgumentException fault) {
            throw new UsageFault("--years '" + years + "': expected two years, the earlier first, such as 2016..2035");
        }
    }
}
