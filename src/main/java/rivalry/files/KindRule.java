package rivalry.files;

import java.util.List;
import java.util.Map;
import java.util.Set;
import rivalry.scenario.Node;
import rivalry.scenario.Origin;
import rivalry.scenario.Problems;
import rivalry.scenario.Scenario;
import rivalry.scenario.Shape;

/** What a file of a kind may say: a policy turns levers and events only, a world everything but those. */
final class KindRule {
    private static final Set<String> HEAD =
            Set.of("name", "question", "kind", "tests", "extends", "run", "smallest_effects");
    private static final Set<String> POLICY = Set.of("policies", "events", "horizon");
    private static final Map<String, String> COMMANDS =
            Map.of("game", "game", "design", "sensitivity", "claims", "claims", "ladder", "ablation");
    private static final List<String> LEVERS = List.of("policies", "events");
    private static final Shape.Group SCENARIO = Shape.of(Scenario.class);

    private KindRule() {}

    static void check(Node.Mapping document, Problems problems) {
        String kind = kind(document);
        if (COMMANDS.containsKey(kind)) {
            String command = COMMANDS.get(kind);
            throw YamlReader.refused(
                    document.at("kind").orElseThrow().origin(),
                    "kind",
                    "a file of kind " + kind + " is no scenario: play it with 'rivalry " + command + "'");
        }
        document.entries().forEach((key, entry) -> {
            if (kind.equals("policy") && isOfWorlds(key)) {
                report(
                        entry.key(),
                        key,
                        "a file of kind policy changes policies and events only",
                        "write 'kind: world' if it changes neither, else 'kind: baseline'",
                        problems);
            } else if (kind.equals("world") && LEVERS.contains(key)) {
                report(
                        entry.key(),
                        key,
                        "a file of kind world leaves policies and events alone",
                        "write 'kind: policy' if it changes nothing else, else 'kind: baseline'",
                        problems);
            }
        });
    }

    /** Whether a key is one that policies leave alone; one that no file has is told as such. */
    private static boolean isOfWorlds(String key) {
        boolean known = key.equals("draws") || SCENARIO.field(key).isPresent();
        return known && !HEAD.contains(key) && !POLICY.contains(key);
    }

    /** Refuses a file of targets, which has no kind, where a scenario is due. */
    static void checkIsScenario(Node.Mapping document) {
        for (String key : List.of("targets", "responses")) {
            if (document.entries().containsKey(key) && document.at("kind").isEmpty()) {
                throw YamlReader.refused(
                        document.entries().get(key).key(),
                        "kind",
                        "a file of " + key + " is no scenario: 'rivalry facts' and 'rivalry calibrate' read it");
            }
        }
    }

    /** Refuses a document that is not of the kind that is due: what else it says is of another kind too. */
    static void checkIs(String due, Node.Mapping document) {
        if (!kind(document).equals(due)) {
            Origin origin = document.at("kind").map(Node::origin).orElse(document.origin());
            throw YamlReader.refused(origin, "kind", "expected a file with 'kind: " + due + "'");
        }
    }

    /** Reports a file laid under every arm that is no world. */
    static void checkWorld(Layer layer, Problems problems) {
        if (!kind(layer.document()).equals("world")) {
            Origin origin = layer.document()
                    .at("kind")
                    .map(Node::origin)
                    .orElse(layer.document().origin());
            problems.add(origin, "kind", "only a file with 'kind: world' can be laid under every arm");
        }
    }

    /** The kind a document says it is of; empty if it says none. */
    static String kind(Node.Mapping document) {
        return document.at("kind").orElse(null) instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private static void report(Origin origin, String key, String message, String hint, Problems problems) {
        problems.add(origin, "kind", "'" + key + "' does not belong here: " + message, hint);
    }
}
