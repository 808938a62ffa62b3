package rivalry.files;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rivalry.scenario.Node;
import rivalry.scenario.Problems;

/**
 * A file that says what to play many variants of a scenario for: a game or a design. It extends the scenario and lays
 * nothing over it by itself.
 *
 * @param own the file itself
 * @param under what it extends, the lowest first
 */
record StudyFile(Layer own, List<Layer> under) {

    /** Reads a file of one kind; problems in what it extends are found later. */
    static StudyFile read(Path file, String kind, Problems problems) {
        List<Layer> layers = new Layers(problems).of(file);
        Layer own = layers.get(layers.size() - 1);
        KindRule.checkIs(kind, own.document());
        if (own.document().at("extends").isEmpty()) {
            problems.add(own.document().origin(), "missing_key", "key 'extends' is missing", "the scenario it plays");
        }
        problems.raise();
        return new StudyFile(own, layers.subList(0, layers.size() - 1));
    }

    /** What it says, without the scenario. */
    Node.Mapping document() {
        return own.document().without("extends");
    }

    /** The files to keep so that a study can be read again without any other: itself, its scenario and the tables. */
    static Map<String, String> kept(Node.Mapping document, Resolved base) {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put(StudyFolder.STUDY, "extends: scenario.yaml\n" + ScenarioText.of(document.without("extends"), true));
        kept.putAll(base.kept("scenario.yaml"));
        return kept;
    }

    /** A document laid on top, with tables from under the folder of this file. */
    Layer over(Node.Mapping document) {
        return new Layer(own.file(), own.disk(), document);
    }
}
