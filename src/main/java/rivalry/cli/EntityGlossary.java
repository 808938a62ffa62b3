package rivalry.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rivalry.comparison.TargetWords;
import rivalry.files.EvidenceReader;
import rivalry.files.NumberText;
import rivalry.files.ScenarioText;
import rivalry.scenario.Node;
import rivalry.scenario.Target;

/** Who and what the baseline names, and the numbers of history it is held against. */
final class EntityGlossary {
    /** The sections of the baseline that name something, and what one of each is called. */
    private static final Map<String, String> KINDS = kinds();

    private final Node.Mapping baseline;
    private final Map<String, Target> history = history();
    private final Map<String, String> words = TargetWords.of(history);

    EntityGlossary(Node.Mapping baseline) {
        this.baseline = baseline;
    }

    /** The numbers of history, then the limits on the years ahead. */
    private static Map<String, Target> history() {
        Map<String, Target> all = new LinkedHashMap<>(EvidenceReader.history());
        EvidenceReader.limits().forEach((id, limit) -> all.put(id, limit.target()));
        return all;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("countries", "country");
        kinds.put("labs", "lab");
        kinds.put("policies", "policy");
        kinds.put("events", "event");
        kinds.put("architectures", "architecture");
        kinds.put("niches", "niche");
        return kinds;
    }

    /** All names by kind. */
    void overview(List<String> lines) {
        lines.add("IN THE BASELINE");
        KINDS.keySet()
                .forEach(section -> lines.add(
                        Glossary.row(section, String.join(" ", section(section).keySet()))));
        lines.add("NUMBERS OF HISTORY");
        lines.add("  " + String.join(" ", history.keySet()));
    }

    /** Everything a key, a path such as {@code labs.openai} or a name as printed can mean here; empty if nothing. */
    List<String> about(String name) {
        List<String> lines = new ArrayList<>();
        KINDS.forEach((section, kind) -> section(section).forEach((id, entry) -> {
            Node.Mapping stated = (Node.Mapping) entry.value();
            List<String> written = List.of(id, section + "." + id, kind + ":" + id); // the last in results
            if (written.contains(name) || name.equalsIgnoreCase(printed(stated))) {
                lines.addAll(entity(section, id, kind, stated));
            }
        }));
        Optional.ofNullable(history.get(name)).ifPresent(target -> lines.addAll(number(name, target)));
        return lines;
    }

    /** The name that a country or lab is printed by; empty of what has none. */
    private static String printed(Node.Mapping stated) {
        return stated.at("name").map(name -> ((Node.Scalar) name).text()).orElse("");
    }

    /** All names, for finding the nearest. */
    List<String> names() {
        List<String> names = new ArrayList<>(history.keySet());
        KINDS.keySet().forEach(section -> names.addAll(section(section).keySet()));
        return names;
    }

    private Map<String, Node.Entry> section(String section) {
        return Node.at(baseline, section)
                .map(all -> ((Node.Mapping) all).entries())
                .orElse(Map.of());
    }

    private static List<String> entity(String section, String id, String kind, Node.Mapping stated) {
        List<String> lines = new ArrayList<>();
        lines.add(id + "  (" + kind + " of the baseline; what its keys mean: rivalry describe " + section + ")");
        ScenarioText.of(stated, false).lines().forEach(line -> lines.add("  " + line));
        return lines;
    }

    private List<String> number(String id, Target target) {
        var quantity = target.quantity();
        String band = NumberText.of(target.low()) + " to " + NumberText.of(target.high());
        return List.of(
                target.isLimit()
                        ? id + "  (limit on the years ahead, by which 'rivalry calibrate' judges)"
                        : id + "  (number of history; " + target.source() + ", confidence " + target.confidence() + ")",
                "  " + words.get(id),
                target.isLimit()
                        ? "  believed: " + band + "; " + target.source()
                        : "  " + NumberText.of(target.value()) + ", accepted " + band,
                "  read off: " + quantity.measure() + " of " + quantity.entity()
                        + quantity.by().map(by -> ", " + by).orElse("") + ", " + quantity.period()
                        + target.over()
                                .map(over -> ", over " + over.measure() + " of " + over.entity() + ", " + over.period())
                                .orElse(""));
    }
}
