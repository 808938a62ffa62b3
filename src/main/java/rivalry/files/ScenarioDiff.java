package rivalry.files;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rivalry.scenario.Node;

/** How one document differs from another, value by value, with where the new value was written. */
public final class ScenarioDiff {
    private final List<String> lines = new ArrayList<>();

    private ScenarioDiff() {}

    /** A line a value: {@code path: old → new  (file:line)}. */
    public static List<String> lines(Node.Mapping from, Node.Mapping to) {
        ScenarioDiff diff = new ScenarioDiff();
        diff.compare("", from, to);
        return diff.lines;
    }

    private void compare(String path, Node.Mapping from, Node.Mapping to) {
        Set<String> keys = new LinkedHashSet<>(from.entries().keySet());
        keys.addAll(to.entries().keySet());
        for (String key : keys) {
            String here = path.isEmpty() ? key : path + "." + key;
            Optional<Node> old = from.at(key);
            Optional<Node> now = to.at(key);
            if (old.orElse(null) instanceof Node.Mapping a && now.orElse(null) instanceof Node.Mapping b) {
                compare(here, a, b);
            } else if (!text(old).equals(text(now))) {
                String where = now.map(node -> "  (" + place(node) + ")").orElse("");
                lines.add(here + ": " + text(old) + " → " + text(now) + where);
            }
        }
    }

    private static String place(Node node) {
        return node.origin().source().name() + ":" + node.origin().line();
    }

    private static String text(Optional<Node> node) {
        return node.map(ScenarioText::inline).orElse("none");
    }
}
