package rivalry.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rivalry.scenario.InvalidScenario;
import rivalry.scenario.Node;
import rivalry.scenario.Problem;

/**
 * What a file that extends nothing is told beyond the keys it lacks: what the shipped baseline writes there. Such a file may
 * have been complete when it was written, before a key was new.
 */
final class Supplement {
    private static final String SAYS_LITTLE = "a file that begins with 'extends: baseline' says only what differs";

    /** Who leaves out so many sections at once means to extend, and has what it lacks and names from the baseline. */
    private static final int FORGOTTEN = 3;

    private Supplement() {}

    static InvalidScenario of(InvalidScenario invalid) {
        Node.Mapping shipped = Layers.document(Shipped.baseline());
        List<Problem> sections = invalid.problems().stream()
                .filter(problem -> isSection(problem, shipped))
                .toList();
        if (sections.size() < FORGOTTEN) {
            return new InvalidScenario(invalid.problems().stream()
                    .map(problem -> problem.missing().isEmpty() ? problem : of(problem, shipped))
                    .toList());
        }
        Problem first = sections.get(0);
        Problem all = new Problem(
                first.origin(),
                first.rule(),
                sections.size() + " sections are missing, such as '" + first.missing() + "'",
                SAYS_LITTLE);
        List<Problem> left = invalid.problems().stream()
                .filter(problem ->
                        problem.missing().isEmpty() && !problem.rule().equals("unknown_name"))
                .toList();
        return new InvalidScenario(Stream.concat(Stream.of(all), left.stream()).toList());
    }

    private static boolean isSection(Problem problem, Node.Mapping shipped) {
        return !problem.missing().contains(".")
                && shipped.at(problem.missing()).orElse(null) instanceof Node.Mapping section
                && section.at("value").isEmpty();
    }

    private static Problem of(Problem problem, Node.Mapping shipped) {
        String path = problem.missing();
        boolean isOfAll = !path.contains(".");
        return Node.at(shipped, path)
                .flatMap(Supplement::text)
                .map(text ->
                        "the shipped baseline has '" + path.substring(path.lastIndexOf('.') + 1) + ": " + text + "'")
                .or(() -> isOfAll ? Optional.of(SAYS_LITTLE) : Optional.empty())
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
