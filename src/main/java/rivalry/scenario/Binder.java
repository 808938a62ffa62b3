package rivalry.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a document into a record by the record's own shape, and reports everything that does not fit. Knows no
 * parameter: a new component of a record is read as soon as it is declared.
 */
final class Binder {
    private final Problems problems;
    private final References references;
    private final Leaves leaves;

    Binder(Node.Mapping document, Shape.Group root, Optional<Joint> joint, TableSource tables, Problems problems) {
        this.problems = problems;
        this.references = new References(document, root, problems);
        this.leaves = new Leaves(this, references, joint, tables, problems);
    }

    /** The uncertain parameters met so far. */
    Uncertainty uncertainty() {
        return leaves.uncertainty();
    }

    /** The paths of the numbers met so far. */
    Set<String> numbers() {
        return leaves.numbers();
    }

    /** The bound value, or null after reporting why there is none. */
    Bound bind(Shape shape, Node node, Place place) {
        if (node instanceof Node.Scalar scalar && scalar.isEmpty()) {
            problems.add(node.origin(), "empty_value", "nothing is written here", "give a value or leave the line out");
            return null;
        }
        if (shape instanceof Shape.Group group) {
            return node instanceof Node.Mapping map
                    ? group(group, map, place)
                    : wrong(node, "keys with values", known(group));
        } else if (shape instanceof Shape.Entries entries) {
            return node instanceof Node.Mapping map ? entries(entries, map, place) : wrong(node, "names with values");
        } else if (shape instanceof Shape.Items items) {
            return node instanceof Node.Sequence list
                    ? items(items, list, place)
                    : wrong(node, "a list: [first, second]");
        }
        return leaves.bind(shape, node, place);
    }

    /** Reports a value of the wrong kind. */
    Bound wrong(Node node, String expected) {
        return wrong(node, expected, "");
    }

    /** Reports a value of the wrong kind, and says what may be meant. */
    Bound wrong(Node node, String expected, String hint) {
        String found = node instanceof Node.Scalar scalar
                ? "'" + scalar.text() + "'" + (scalar.plain() ? "" : " in quotes")
                : node instanceof Node.Mapping ? "keys with values" : "a list";
        problems.add(node.origin(), "wrong_type", "expected " + expected + ", found " + found, hint);
        return null;
    }

    /** A record from a map of its keys. */
    Bound group(Shape.Group group, Node.Mapping map, Place place) {
        map.entries().forEach((key, entry) -> {
            if (group.field(key).isEmpty()) {
                unknown(group, key, entry.key());
            }
        });
        List<Bound> components = new ArrayList<>();
        for (Shape.Field field : group.fields()) {
            Node node = map.at(field.name()).orElse(null);
            components.add(
                    node == null ? absent(group, field, map, place) : present(field, node, place.at(field.name())));
        }
        if (components.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        return built(group, components, map);
    }

    private Bound present(Shape.Field field, Node node, Place place) {
        Bound bound = bind(field.shape(), node, place);
        return bound == null || !field.optional() ? bound : Bound.folded(new Bound.Maybe(bound), List.of(bound));
    }

    private Bound absent(Shape.Group group, Shape.Field field, Node.Mapping map, Place place) {
        if (!group.mayLeaveOut(field)) {
            boolean section = field.shape() instanceof Shape.Group;
            String what = section ? "section" : "key";
            String path = place.at(field.name()).path();
            String message = what + " '" + field.name() + "' is missing";
            problems.add(new Problem(map.origin(), "missing_key", message, field.says(), path));
            return null;
        } else if (field.optional()) {
            return new Bound.Constant(Optional.empty());
        } else if (field.shape() instanceof Shape.Items) {
            return new Bound.Constant(List.of());
        } else if (field.shape() instanceof Shape.Entries) {
            return new Bound.Constant(Collections.unmodifiableMap(new LinkedHashMap<>()));
        }
        boolean whole = field.shape() instanceof Shape.Number number && number.whole();
        return new Bound.Constant(whole ? (Object) 0 : (Object) 0.0);
    }

    private Bound built(Shape.Group group, List<Bound> components, Node.Mapping map) {
        try {
            return Bound.folded(new Bound.Built(Records.constructor(group.type()), components), components);
        } catch (IllegalArgumentException refused) {
            problems.add(map.origin(), "invalid", String.valueOf(refused.getMessage()));
            return null;
        }
    }

    private Bound entries(Shape.Entries entries, Node.Mapping map, Place place) {
        Map<String, Bound> bound = new LinkedHashMap<>();
        map.entries().forEach((id, entry) -> {
            references.checkId(entries, id, map);
            references.checkNew(entries, id, map);
            bound.put(id, bind(entries.of(), entry.value(), place.at(id, references.luck(entries, id, entry.value()))));
        });
        return bound.containsValue(null) ? null : Bound.folded(new Bound.Keyed(bound), bound.values());
    }

    private Bound items(Shape.Items items, Node.Sequence list, Place place) {
        List<Bound> bound = new ArrayList<>();
        for (Node item : list.items()) {
            bound.add(bind(items.of(), item, place.at(String.valueOf(bound.size() + 1))));
        }
        return bound.contains(null) ? null : Bound.folded(new Bound.Listed(bound), bound);
    }

    private void unknown(Shape.Group group, String key, Origin origin) {
        String noun = group.type().getEnclosingClass() == Policy.class ? "lever" : "key";
        problems.add(
                origin,
                "unknown_key",
                "unknown " + noun + " '" + key + "'",
                Nearest.to(key, names(group))
                        .flatMap(group::field)
                        .map(Binder::suggestion)
                        .or(() -> nested(group, key))
                        .orElseGet(() ->
                                (key.matches("[0-9]+") ? "a number has a point and no comma; " : "") + known(group)));
    }

    private static List<String> names(Shape.Group group) {
        return group.fields().stream().map(Shape.Field::name).toList();
    }

    private static String known(Shape.Group group) {
        return "known here: " + String.join(", ", names(group));
    }

    /** What to write instead of a path, as after --set, if its first key is known. */
    private static Optional<String> nested(Shape.Group group, String key) {
        int dot = key.indexOf('.');
        return dot > 0 && group.field(key.substring(0, dot)).isPresent()
                ? Optional.of("in a file keys stand inside each other: " + key.substring(0, dot) + ": {"
                        + key.substring(dot + 1).replace(".", ": {") + ": …" + "}".repeat(key.split("\\.").length - 1))
                : Optional.empty();
    }

    private static String suggestion(Shape.Field field) {
        String range = field.shape() instanceof Shape.Number
                ? field.about().map(Ranges::text).orElse("")
                : "";
        return "did you mean '" + field.name() + "'?"
                + (field.says().isEmpty() ? "" : "  " + field.says())
                + (range.isEmpty() ? "" : ", " + range);
    }
}
