package rivalry.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rivalry.comparison.Coalition;
import rivalry.scenario.Node;

/**
 * What a combined policy is made of: where an arm changes several policies, these; where it changes one, that one's
 * levers. Enforcement belongs to the chips it enforces.
 *
 * @param paths of each part, where in a scenario it stands, keys joined by dots
 */
public record PolicyParts(Map<String, List<String>> paths) {
    private static final String CHIPS = "chips";
    private static final String ENFORCEMENT = "enforcement";
    private static final Set<String> DATES =
            new LinkedHashSet<>(List.of("actor", "target", "announced", "from", "until", "source"));

    /** The parts of what {@code arm} changes of {@code baseline}. */
    public static PolicyParts of(Node.Mapping baseline, Node.Mapping arm) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        List<String> changed = changed(baseline, arm, "policies");
        if (changed.size() != 1) {
            changed.forEach(name -> parts.put(name, List.of("policies." + name)));
            return new PolicyParts(parts);
        }
        String policy = "policies." + changed.get(0);
        for (String path : levers(baseline, arm, policy)) {
            String name = path.substring(path.lastIndexOf('.') + 1);
            String part = name.equals(ENFORCEMENT) ? CHIPS : name;
            parts.computeIfAbsent(part, key -> new ArrayList<>()).add(path);
        }
        return new PolicyParts(parts);
    }

    /** The parts' names. */
    public List<String> names() {
        return new ArrayList<>(paths.keySet());
    }

    /** Whether there is anything to take apart, and not too much. */
    public boolean isCombined() {
        return paths.size() > 1 && paths.size() <= Coalition.MOST;
    }

    /** The arm's document with the parts in a coalition alone; all others stand as in the baseline. */
    public Node.Mapping only(int coalition, Node.Mapping baseline, Node.Mapping arm) {
        Node.Mapping document = arm;
        int part = 0;
        for (List<String> places : paths.values()) {
            if (!Coalition.has(coalition, part++)) {
                for (String path : places) {
                    document = with(document, List.of(path.split("\\.")), Node.at(baseline, path));
                }
            }
        }
        return document;
    }

    private static List<String> levers(Node.Mapping baseline, Node.Mapping arm, String policy) {
        List<String> levers = new ArrayList<>();
        for (String key : changed(baseline, arm, policy)) {
            String path = policy + "." + key;
            boolean group =
                    Node.at(arm, path).filter(Node.Mapping.class::isInstance).isPresent();
            if (group) {
                changed(baseline, arm, path).forEach(lever -> levers.add(path + "." + lever));
            } else if (!DATES.contains(key)) {
                levers.add(path);
            }
        }
        return levers;
    }

    /** The keys under a path that stand otherwise in the arm. */
    private static List<String> changed(Node.Mapping baseline, Node.Mapping arm, String path) {
        Set<String> keys = new LinkedHashSet<>();
        keys.addAll(keys(baseline, path));
        keys.addAll(keys(arm, path));
        return keys.stream()
                .filter(key -> !text(baseline, path + "." + key).equals(text(arm, path + "." + key)))
                .toList();
    }

    private static Set<String> keys(Node.Mapping document, String path) {
        return Node.at(document, path).orElse(null) instanceof Node.Mapping map
                ? map.entries().keySet()
                : Collections.emptySet();
    }

    private static String text(Node.Mapping document, String path) {
        return Node.at(document, path).map(ScenarioText::inline).orElse("");
    }

    /** A map with a value at a path, or without it. */
    private static Node.Mapping with(Node.Mapping map, List<String> path, Optional<Node> value) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(map.entries());
        String key = path.get(0);
        Node.Entry old = entries.get(key);
        if (path.size() > 1 && old != null && old.value() instanceof Node.Mapping inner) {
            entries.put(key, new Node.Entry(old.key(), with(inner, path.subList(1, path.size()), value)));
        } else if (path.size() == 1 && value.isPresent()) {
            entries.put(key, new Node.Entry(value.get().origin(), value.get()));
        } else if (path.size() == 1) {
            entries.remove(key);
        }
        return new Node.Mapping(entries, map.origin());
    }
}
