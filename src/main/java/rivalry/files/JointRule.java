package rivalry.files;

import java.util.List;
import rivalry.scenario.Joint;
import rivalry.scenario.Node;
import rivalry.scenario.Problems;

/**
 * Who lays a range or distribution of their own over a parameter that is drawn together with others would not be heard: its values
 * come from the table. A plain value is heard, it is played as stated.
 */
final class JointRule {
    private JointRule() {}

    /** Checks what is laid over the layer that names the table; below it stands where the table's search began. */
    static void check(List<Layer> layers, Node.Mapping document, Joint joint, Problems problems) {
        int naming = layers.size() - 1;
        while (naming >= 0 && layers.get(naming).document().at("draws").isEmpty()) {
            naming--;
        }
        for (Layer above : layers.subList(naming + 1, layers.size())) {
            joint.paths().forEach(path -> check(above, path.text(), problems));
        }
        if (naming > 0) { // a complete file may have restated anything: what a results folder keeps
            List<Layer> own = layers.subList(naming, layers.size());
            joint.paths().stream()
                    .filter(path -> own.stream().allMatch(layer -> Node.at(layer.document(), path.text())
                            .isEmpty()))
                    .filter(path -> Node.at(document, path.text())
                            .filter(node -> !isUncertain(node))
                            .isPresent())
                    .forEach(path -> problems.add(
                            path.origin(),
                            "drawn_together",
                            "the column would be ignored: '" + path.text() + "' has neither range nor distribution",
                            "give it a range in the scenario, {value: …, range: [least, most]}, or drop the column"));
        }
    }

    private static boolean isUncertain(Node node) {
        return node instanceof Node.Mapping form
                && (form.entries().containsKey("range") || form.entries().containsKey("distribution"));
    }

    private static void check(Layer layer, String path, Problems problems) {
        if (Node.at(layer.document(), path).orElse(null) instanceof Node.Mapping form) {
            for (String key : List.of("distribution", "range")) {
                if (form.entries().containsKey(key)) {
                    problems.add(
                            form.entries().get(key).key(),
                            "drawn_together",
                            "the " + key + " would be ignored: '" + path + "' is drawn together with others",
                            "leave it out to play the value as stated, or write 'draws: none' at the top to draw all alone");
                    return;
                }
            }
        }
    }
}
