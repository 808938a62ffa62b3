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
    private final Set<String> togetherBefore;
    private final Set<String> togetherAfter;
    private final List<InputChange> changes = new ArrayList<>();

    private ScenarioDiff(String arm, Set<String> togetherBefore, Set<String> togetherAfter) {
        this.arm = arm;
        this.togetherBefore = togetherBefore;
        this.togetherAfter = togetherAfter;
    }

    /** A line a value: {@code path: old → new  (file:line)}. */
    public static List<String> lines(Node.Mapping from, Node.Mapping to) {
        ScenarioDiff diff = new ScenarioDiff("", Set.of(), Set.of());
        diff.compare("", from, to);
        return diff.changes.stream().map(ScenarioDiff::line).toList();
    }

    /** What an arm changes of what the baseline plays. */
    public static List<InputChange> changes(String arm, Resolved baseline, Resolved scenario) {
        ScenarioDiff diff = new ScenarioDiff(arm, baseline.drawnTogether(), scenario.drawnTogether());
        String[] titles = TITLES.toArray(String[]::new);
        diff.compare(
                "", baseline.document().without(titles), scenario.document().without(titles));
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
            if (isGroup(old) && isGroup(now)) {
                compare(here, (Node.Mapping) old.get(), (Node.Mapping) now.get());
            } else if (!arm.isEmpty() && old.isEmpty() && isGroup(now)) {
                compare(here, new Node.Mapping(Collections.emptyMap(), now.get().origin()), (Node.Mapping) now.get());
            } else {
                String before = text(old, togetherBefore.contains(here));
                String after = text(now, togetherAfter.contains(here));
                if (!before.equals(after)) {
                    changes.add(change(here, before, after, now));
                }
            }
        }
    }

    /** Whether something holds values of its own; of an arm a value with its provenance is one value. */
    private boolean isGroup(Optional<Node> node) {
        return node.orElse(null) instanceof Node.Mapping map
                && (arm.isEmpty() || map.at("value").isEmpty());
    }

    private InputChange change(String path, String before, String after, Optional<Node> now) {
        Optional<ParameterCatalogue.Entry> about = ParameterCatalogue.at(path);
        return new InputChange(
                arm,
                path,
                before,
                after,
                now.map(node -> node.origin().source().name()).orElse(""),
                now.map(node -> node.origin().line()).orElse(0),
                about.map(ParameterCatalogue.Entry::says).orElse(""),
                about.map(ParameterCatalogue.Entry::unit).orElse(""));
    }

    /** Of an arm only what is played of a value: the number and how it is drawn, not who said it. */
    private String text(Optional<Node> node, boolean together) {
        if (!arm.isEmpty()
                && node.orElse(null) instanceof Node.Mapping map
                && map.at("value").isPresent()) {
            String distribution = map.at("distribution")
                    .map(drawn -> ", drawn " + ScenarioText.inline(drawn))
                    .orElse("");
            return ScenarioText.inline(map.at("value").get()) + (together ? ", drawn with others" : distribution);
        }
        return node.map(ScenarioText::inline).orElse("none");
    }
}
