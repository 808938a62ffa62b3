package rivalry.files;

import java.util.Optional;
import rivalry.scenario.InvalidScenario;
import rivalry.scenario.Node;
import rivalry.scenario.Problem;

/**
 * What a file that extends nothing is told beyond the keys it lacks: what the shipped baseline writes there. Such a file may
 * have been complete when it was written, before a key was new.
 */
final class Supplement {
    private Supplement() {}

    static InvalidScenario of(InvalidScenario invalid) {
        Node.Mapping shipped = Layers.document(Shipped.baseline());
        return new InvalidScenario(invalid.problems().stream()
                .map(problem -> problem.missing().isEmpty() ? problem : of(problem, shipped))
                .toList());
    }

    private static Problem of(Problem problem, Node.Mapping shipped) {
        String path = problem.missing();
        boolean isOfAll = !path.contains(".");
        return Node.at(shipped, path)
                .flatMap(Supplement::text)
                .map(text ->
                        "the shipped baseline has '" + path.substring(path.lastIndexOf('.') + 1) + ": " + text + "'")
                .or(() -> isOfAll
                        ? Optional.of("a file that begins with 'extends: baseline' says only what differs")
                        : Optional.empty())
                .map(problem::advised)
                .orElse(problem);
    }

    /** A value as one would write it in a line. */
    private static Optional<String> text(Node node) {
        if (node instanceof Node.Mapping longForm) {
            return longForm.at("value").flatMap(Supplement::text);
        }
        return node instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }
}
