package rivalry.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays one document over another: maps merge key by key, all else replaces, {@code none} removes.
 *
 * <p>A long form laid over a long form merges too, but a new value drops what was said about the old one: its range,
 * distribution, source, confidence, status and reason; only the unit stays. A new distribution is a whole one.
 */
public final class Merge {
    private final Problems problems;

    public Merge(Problems problems) {
        this.problems = problems;
    }

    /** {@code over} laid over {@code base}; {@code shape} is what they should be. */
    public Node.Mapping lay(Node.Mapping base, Node.Mapping over, Shape shape) {
        Map<String, Node.Entry> merged = new LinkedHashMap<>(base.entries());
        over.entries().forEach((key, entry) -> {
            if (entry.value() instanceof Node.Scalar scalar && scalar.isNone()) {
                remove(merged, key, entry);
            } else {
                Node.Entry below = shape instanceof Shape.Number ? null : merged.get(key);
                merged.put(key, new Node.Entry(entry.key(), laid(below, entry.value(), under(shape, key))));
            }
        });
        return new Node.Mapping(merged, over.origin());
    }

    private Node laid(Node.Entry base, Node over, Optional<Shape> shape) {
        if (!(over instanceof Node.Mapping map)) {
            return over;
        }
        boolean number = shape.isPresent() && shape.get() instanceof Shape.Number;
        Shape inside = shape.orElse(new Shape.Flag());
        if (base != null && base.value() instanceof Node.Mapping below) {
            boolean renewed = number && map.entries().containsKey("value");
            return lay(renewed ? unitOf(below) : below, map, inside);
        }
        boolean bare = number && base != null && !map.entries().containsKey("value");
        Map<String, Node.Entry> start = bare ? Collections.singletonMap("value", base) : Collections.emptyMap();
        return lay(new Node.Mapping(start, over.origin()), map, inside);
    }

    private static Node.Mapping unitOf(Node.Mapping longForm) {
        Map<String, Node.Entry> unit = new LinkedHashMap<>(longForm.entries());
        unit.keySet().retainAll(List.of("unit"));
        return new Node.Mapping(unit, longForm.origin());
    }

    private void remove(Map<String, Node.Entry> merged, String key, Node.Entry entry) {
        if (merged.remove(key) == null) {
            String hint = Nearest.hint(key, merged.keySet()).orElse("");
            problems.add(entry.key(), "nothing_to_remove", "nothing named '" + key + "' is inherited here", hint);
        }
    }

    private static Optional<Shape> under(Shape shape, String key) {
        if (shape instanceof Shape.Group group) {
            return group.field(key).map(Shape.Field::shape);
        }
        return shape instanceof Shape.Entries entries ? Optional.of(entries.of()) : Optional.empty();
    }
}
