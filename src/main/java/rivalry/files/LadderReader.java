package rivalry.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rivalry.scenario.Document;
import rivalry.scenario.Ladder;
import rivalry.scenario.Problems;
import rivalry.scenario.Register;
import rivalry.scenario.Variant;

/** Reads an ablation ladder, {@code kind: ladder}: which values switch each mechanism off. */
public final class LadderReader {
    private LadderReader() {}

    /** The ladder that is shipped. */
    public static Path shipped() {
        return Shipped.baseline().resolveSibling("design").resolve("ladder.yaml");
    }

    /**
     * Reads a ladder and the scenario of each of its rungs.
     *
     * @throws rivalry.scenario.InvalidScenario with everything that is wrong
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static ResolvedLadder read(Path path, List<Path> worlds, List<String> settings) {
        Problems problems = new Problems();
        StudyFile file = StudyFile.read(path, "ladder", problems);
        Ladder ladder = Document.bind(Ladder.class, file.document(), problems);
        Variants variants = new Variants(file, worlds, settings, problems);
        Map<String, Resolved> rungs = variants.read(rungs(ladder));
        Optional<Path> evidence =
                variants.find(ladder.targets(), file.document().at("targets").orElseThrow());
        problems.raise();
        Resolved bare =
                settings.isEmpty() ? rungs.get(Register.BASELINE) : ScenarioReader.of(file.under(), worlds, List.of());
        return new ResolvedLadder(
                ladder,
                file.own().document(),
                bare,
                EvidenceReader.targets(evidence.orElseThrow()),
                EvidenceReader.text(evidence.orElseThrow()),
                rungs);
    }

    private static Map<String, Variant> rungs(Ladder ladder) {
        Map<String, Variant> rungs = new LinkedHashMap<>();
        ladder.mechanisms()
                .forEach((name, mechanism) -> rungs.put(ResolvedLadder.without(name), variant(name, mechanism.off())));
        List<String> off = new ArrayList<>();
        ladder.mechanisms().forEach((name, mechanism) -> {
            off.addAll(mechanism.off());
            rungs.put(ResolvedLadder.upTo(name), variant(name, List.copyOf(off)));
        });
        rungs.remove(ResolvedLadder.upTo(ladder.names().get(0))); // the same as without the first alone
        return rungs;
    }

    private static Variant variant(String name, List<String> off) {
        return new Variant(name, Optional.empty(), List.of(), off);
    }
}
