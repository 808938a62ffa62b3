package rivalry.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rivalry.scenario.Node;
import rivalry.scenario.ParameterCatalogue;

/** How one document differs from another, value by value, with where the new value was written. */
public final class ScenarioDiff {
    /** What says what a scenario is about, not what is played. */
    private static final List<String> TITLES = List.of("name", "question", "kind", "tests");

    private final String arm;
    private final List<InputChange> changes = new ArrayList<>();

    private ScenarioDiff(String arm) {
        this.arm = arm;
    }

    /** A line a value: {@code path: old → new  (file:line)}. */
    public static List<String> lines(Node.Mapping from, Node.Mapping to) {
        ScenarioDiff diff = new ScenarioDiff("");
        diff.compare("", from, to);
        return diff.changes.stream().map(ScenarioDiff::line).toList();
    }

    /** What an arm's document changes of what the baseline's plays. */
    public static List<InputChange> changes(String arm, Node.Mapping baseline, Node.Mapping document) {
        ScenarioDiff diff = new ScenarioDiff(arm);
        String[] titles = TITLES.toArray(String[]::new);
        diff.compare("", baseline.without(titles), document.without(titles));
        return diff.changes;
    }

    private static String line(InputChange change) {
        String where = change.file().isEmpty() ? "" : "  (" + change.place() + ")";
        return change.path() + ": " + change.before() + " → " + change.after() + where;
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
            } else if (!arm.isEmpty() && old.isEmpty() && now.get() instanceof Node.Mapping added) {
                compare(here, new Node.Mapping(Collections.emptyMap(), added.origin()), added);
            } else if (!text(old).equals(text(now))) {
                changes.add(change(here, old, now));
            }
        }
    }

    private InputChange change(String path, Optional<Node> old, Optional<Node> now) {
        Optional<ParameterCatalogue.Entry> about = ParameterCatalogue.at(path.replaceFirst("\\.value$", ""));
        return new InputChange(
                arm,
                path,
                text(old),
                text(now),
                now.map(node -> node.origin().source().name()).orElse(""),
                now.map(node -> node.origin().line()).orElse(0),
                about.map(ParameterCatalogue.Entry::says).orElse(""),
                about.map(ParameterCatalogue.Entry::unit).orElse(""));
    }

    private static String text(Optional<Node> node) {
        return node.map(ScenarioText::inline).orElse("none");
    }
}
