package rivalry.files;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import rivalry.scenario.Lever;
import rivalry.scenario.Node;
import rivalry.scenario.Problems;

/**
 * What would be played in silence and change nothing: a policy that names no lever, a shock without its size. What should
 * do nothing on purpose says so by a 0.
 */
final class IdleRule {
    private static final Set<String> SHOCKS = Set.of("supply_shock", "travel_shock");

    private IdleRule() {}

    static void check(Node.Mapping document, Problems problems) {
        entries(document, "policies").forEach((id, entry) -> {
            if (Arrays.stream(Lever.values()).noneMatch(lever -> has(entry, lever.path()))) {
                problems.add(
                        entry.key(),
                        "no_lever",
                        "policy '" + id + "' turns no lever: it would change nothing",
                        "name one, such as export_controls: {chips: 0.9}, or take the policy away: '" + id + ": none'");
            }
        });
        entries(document, "events").forEach((id, entry) -> {
            boolean shock = Node.at(entry.value(), "kind")
                    .filter(kind -> kind instanceof Node.Scalar word && SHOCKS.contains(word.text()))
                    .isPresent();
            if (shock && !has(entry, "size")) {
                problems.add(
                        entry.key(),
                        "event_needs",
                        "event '" + id + "' has no size: it would change nothing",
                        "write size: 0.5 for half, or take the event away: '" + id + ": none'");
            }
        });
    }

    private static Map<String, Node.Entry> entries(Node.Mapping document, String section) {
        return document.at(section).orElse(null) instanceof Node.Mapping map ? map.entries() : Map.of();
    }

    private static boolean has(Node.Entry entry, String path) {
        return Node.at(entry.value(), path).isPresent();
    }
}
