package rivalry.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rivalry.files.Build;
import rivalry.files.Checksum;
import rivalry.files.Inputs;
import rivalry.files.Json;
import rivalry.files.Manifest;
import rivalry.files.ResultsFolder;
import rivalry.files.ScratchFolder;
import rivalry.files.StudyFolder;
import rivalry.files.StudyInputs;

/** {@code rivalry replay}: plays a folder's plan again and compares every data file, byte by byte. */
@Command(
        name = "replay",
        description = "Play a results folder again, elsewhere, and compare every data file byte by byte.",
        footer = {"", "Example: rivalry replay results/baseline/20261122-101500-3f2a"})
final class ReplayCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "The results folder; it is only read.")
    private Path place;

    @Mixin
    private PlayOptions options;

    private final Terminal terminal;

    ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        options.check();
        List<String> differing;
        boolean isStudy = StudyFolder.is(place);
        Map<String, String> recorded = Manifest.checksums(place);
        try (ScratchFolder scratch = new ScratchFolder()) {
            Path copy = scratch.path().resolve("copy");
            differing = differing(recorded, isStudy ? playStudy(copy) : play(copy));
        }
        print(recorded, differing);
        return differing.isEmpty() ? Exit.OK : Exit.UNMET;
    }

    private void warnOfAnotherModel(String model, String version, String commit) {
        if (!model.equals(Build.current().model())) {
            terminal.err()
                    .println("The folder was made by another model (" + version + ", commit " + commit
                            + "): differences are likely.");
        }
    }

    private Map<String, String> play(Path copy) {
        Plan plan = PlanReader.read(place).again();
        Inputs inputs = plan.inputs();
        warnOfAnotherModel(inputs.model(), inputs.version(), inputs.commit());
        try (ResultsFolder folder = ResultsFolder.create(copy, inputs, plan.scenarios(), Map.of())) {
            new PlanSession(plan, folder, options.heard(terminal), false)
                    .takingApart(CombinedReader.read(place))
                    .play(options.threads());
        }
        return Manifest.checksums(copy);
    }

    private Map<String, String> playStudy(Path copy) {
        StudyInputs inputs = StudyFolder.inputs(place).withoutCharts();
        warnOfAnotherModel(inputs.model(), inputs.version(), inputs.commit());
        Terminal silent = new Terminal(terminal.quiet().err(), terminal.err(), false, false);
        try (StudyFolder folder = StudyFolder.create(copy, inputs, StudyFolder.kept(place), Map.of())) {
            new StudySession(silent, options.heard(terminal), options.threads(), false)
                    .play(Study.of(place, inputs), folder);
        }
        return Manifest.checksums(copy);
    }

    private List<String> differing(Map<String, String> recorded, Map<String, String> played) {
        return recorded.keySet().stream()
                .filter(name -> !recorded.get(name).equals(played.get(name))
                        || !recorded.get(name).equals(Checksum.ifThere(place.resolve(name))))
                .toList();
    }

    private void print(Map<String, String> recorded, List<String> differing) {
        if (options.isJson()) {
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
