package rivalry.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scenario document as written: raw texts in maps and lists, each with its origin. What a text means, its target's type says. */
public sealed interface Node {
    Origin origin();

    /** A text, not yet a number or month; {@code plain} if it stands without quotes. */
    record Scalar(String text, boolean plain, Origin origin) implements Node {
        /** Whether this is the word that removes an inherited entry. */
        public boolean isNone() {
            return plain && text.equals("none");
        }

        /** Whether nothing is written here. */
        public boolean isEmpty() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Origin origin) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A map in the order of the file; its origin is its key's, if it has one. */
    record Mapping(Map<String, Entry> entries, Origin origin) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        public Optional<Node> at(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }

        /** The same map without some keys. */
        public Mapping without(String... keys) {
            Map<String, Entry> rest = new LinkedHashMap<>(entries);
            rest.keySet().removeAll(List.of(keys));
            return new Mapping(rest, origin);
        }
    }

    /** What stands under a key. */
    record Entry(Origin key, Node value) {}

    /** What stands at a path of keys joined by dots, or nothing. */
    static Optional<Node> at(Node root, String path) {
        Optional<Node> here = Optional.of(root);
        for (String key : path.split("\\.")) {
            here = here.flatMap(node -> node instanceof Mapping map ? map.at(key) : Optional.empty());
        }
        return here;
    }
}
