package rivalry.files;

import java.util.ArrayList;
import java.util.List;
import rivalry.scenario.Node;

/** Overlays that each change one value of a document: to another kind, over an edge, to nothing, or to itself. */
final class Mutations {
    private static final List<String> VALUES =
            List.of("-1", "0", "0.5", "2", "word", "\"0.5\"", "[1]", "{a: 1}", "true", "2027-01", "none");

    private final List<String> overlays = new ArrayList<>();
    private int next;

    private Mutations() {}

    static List<String> of(Node.Mapping document) {
        Mutations mutations = new Mutations();
        mutations.mutate("", "", document);
        return mutations.overlays;
    }

    private void mutate(String before, String after, Node.Mapping map) {
        map.entries().forEach((key, entry) -> {
            boolean leaf = !(entry.value() instanceof Node.Mapping inner)
                    || inner.entries().containsKey("value");
            if (leaf) {
                // every 5th value in turn, each time another mutation: some hundred in all
                if (++next % 5 == 0) {
                    String value = VALUES.get(next / 5 % VALUES.size());
                    overlays.add(before + key + ": " + value + after);
                }
            } else {
                mutate(before + key + ": {", "}" + after, (Node.Mapping) entry.value());
            }
        });
    }
}
