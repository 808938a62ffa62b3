package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import rivalry.scenario.Document;
import rivalry.scenario.Limit;
import rivalry.scenario.Problems;
import rivalry.scenario.Response;
import rivalry.scenario.Target;

/** Reads what the model is held against. */
public final class EvidenceReader {
    private EvidenceReader() {}

    /** The shipped folder of what the model is held against. */
    public static Path shipped() {
        return Shipped.baseline().resolveSibling("targets");
    }

    /** The shipped numbers of history, by id, in their order. */
    public static Map<String, Target> history() {
        return targets(shipped().resolve("history.yaml"));
    }

    /** The shipped limits on the years ahead, by id, in their order. */
    public static Map<String, Limit> limits() {
        return read(Document.Targets.class, shipped().resolve("history.yaml")).limits();
    }

    /** The targets of a file, by id, in its order. */
    public static Map<String, Target> targets(Path file) {
        return read(Document.Targets.class, file).targets();
    }

    /** What a calibration is judged by: the file's targets that weigh something, then its limits. */
    static Map<String, Target> judging(Path file) {
        Document.Targets read = read(Document.Targets.class, file);
        Map<String, Target> all = new LinkedHashMap<>(read.targets());
        all.values().removeIf(Target::isLimit);
        read.limits().forEach((id, limit) -> all.put(id, limit.target()));
        return all;
    }

    /** Whether a file holds targets rather than a scenario. */
    public static boolean isTargets(Path file) {
        return Layers.document(file).at("targets").isPresent();
    }

    /** The responses of a file, by id, in its order. */
    public static Map<String, Response> responses(Path file) {
        return read(Document.Responses.class, file).responses();
    }

    /** The text of a file of evidence. */
    static String text(Path file) {
        try {
            return Disk.read(file).text();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T extends Record> T read(Class<T> type, Path file) {
        Problems problems = new Problems();
        return Document.bind(type, YamlReader.read(file, problems), problems);
    }
}
