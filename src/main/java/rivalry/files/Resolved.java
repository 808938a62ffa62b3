package rivalry.files;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rivalry.scenario.Node;
import rivalry.scenario.Prior;
import rivalry.scenario.Uncertain;

/**
 * A scenario as read: ready to play, and as one document in which every value knows where it was written.
 *
 * @param files the files it was read from, the lowest first
 * @param tables the texts of the tables it names, by the paths they stand under in the document
 */
public record Resolved(Prior prior, Node.Mapping document, List<Path> files, Map<String, String> tables) {
    /** The paths of the parameters that a replicate draws together, whatever distribution stands beside them. */
    public Set<String> drawnTogether() {
        return prior.uncertainty().parameters().stream()
                .filter(parameter -> parameter.distribution().isEmpty())
                .map(Uncertain::path)
                .collect(Collectors.toSet());
    }

    /**
     * The files to keep so that the scenario can be read again without any other: the resolved document under
     * {@code name}, its tables beside it.
     *
     * @param name a relative path, such as {@code scenarios/arm.yaml}
     */
    public Map<String, String> kept(String name) {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put(name, ScenarioText.of(document, true));
        tables.forEach((table, text) -> kept.put(KeptScenarios.table(name, table), text));
        return kept;
    }
}
