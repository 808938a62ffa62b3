package rivalry.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rivalry.files.Build;
import rivalry.files.Json;
import rivalry.files.ResultsFolder;
import rivalry.files.ScratchFolder;

/** {@code rivalry replay}: plays a folder's plan again and compares every data file, byte by byte. */
@Command(
        name = "replay",
        description = "Play a results folder again, elsewhere, and compare every data file byte by byte.",
        footer = {"", "Example: rivalry replay results/baseline/20261122-101500-3f2a"})
final class ReplayCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "The results folder; it is only read.")
    private Path place;

    @Option(names = "--threads", paramLabel = "T", description = "Runs played at once. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "Say nothing on the way.")
    private boolean quiet;

    @Option(names = "--json", description = "Print one JSON document instead of words.")
    private boolean json;

    private final Terminal terminal;

    ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new UsageFault("--threads must be at least 1, not " + threads);
        }
        List<String> differing;
        Map<String, String> recorded = ResultsFolder.checksums(place);
        Plan plan = PlanReader.read(place);
        warnOfAnotherModel(plan);
        try (ScratchFolder scratch = new ScratchFolder()) {
            differing = play(plan, scratch.path(), recorded);
        }
        print(recorded, differing);
        return differing.isEmpty() ? Exit.OK : Exit.UNMET;
    }

    private void warnOfAnotherModel(Plan plan) {
        if (!plan.inputs().model().equals(Build.current().model())) {
            terminal.err()
                    .println("The folder was made by another model ("
                            + plan.inputs().version() + ", commit "
                            + plan.inputs().commit() + "): differences are likely.");
        }
    }

    private List<String> play(Plan plan, Path again, Map<String, String> recorded) {
        Plan bare = plan.withoutCharts();
        Path copy = again.resolve("copy");
        try (ResultsFolder folder = ResultsFolder.create(copy, bare.inputs(), bare.scenarios(), Map.of())) {
            new Session(bare, folder, quiet ? terminal.quiet() : terminal, false).play(threads);
        }
        Map<String, String> played = ResultsFolder.checksums(copy);
        return recorded.keySet().stream()
                .filter(name -> !recorded.get(name).equals(played.get(name))
                        || !recorded.get(name).equals(ResultsFolder.checksum(place, name)))
                .toList();
    }

    private void print(Map<String, String> recorded, List<String> differing) {
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("results", place.toString());
            document.put("identical", differing.isEmpty());
            document.put("files", List.copyOf(recorded.keySet()));
            document.put("differing", differing);
            terminal.out().print(Json.of(document));
            return;
        }
        recorded.keySet().forEach(name -> terminal.out()
                .println((differing.contains(name) ? "DIFFERS    " : "identical  ") + name));
        terminal.out()
                .println(
                        differing.isEmpty()
                                ? "Replayed to the same bytes: " + recorded.size() + " files."
                                : "Not the same: " + differing.size() + " of " + recorded.size() + " files differ.");
    }
}
