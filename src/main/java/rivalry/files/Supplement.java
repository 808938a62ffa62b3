package rivalry.files;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rivalry.scenario.InvalidScenario;
import rivalry.scenario.Node;
import rivalry.scenario.Problem;

/**
 * What a file that extends nothing is told beyond the keys it lacks: what the shipped baseline writes there. Such a file may
 * have been complete when it was written, before a key was new.
 */
final class Supplement {
    private static final Pattern KEY = Pattern.compile("key '([a-z0-9_]+)' is missing");

    private Supplement() {}

    static InvalidScenario of(InvalidScenario invalid, Node.Mapping document) {
        Node.Mapping shipped = Layers.document(Shipped.baseline());
        return new InvalidScenario(invalid.problems().stream()
                .map(problem -> problem.rule().equals("missing_key") ? of(problem, document, shipped) : problem)
                .toList());
    }

    private static Problem of(Problem problem, Node.Mapping document, Node.Mapping shipped) {
        Matcher key = KEY.matcher(problem.message());
        Optional<String> written = key.find()
                ? path(problem, document)
                        .flatMap(path -> Node.at(shipped, path + "." + key.group(1)))
                        .flatMap(Supplement::text)
                : Optional.empty();
        boolean isOfAll = problem.origin().equals(document.origin());
        String advice = written.map(text -> "the shipped baseline has '" + key.group(1) + ": " + text + "'")
                .orElse(isOfAll ? "a file that begins with 'extends: baseline' says only what differs" : "");
        String hint = problem.hint() + (problem.hint().isEmpty() || advice.isEmpty() ? "" : "; ") + advice;
        return new Problem(problem.origin(), problem.rule(), problem.message(), hint);
    }

    /** The path of the section that lacks something: it is reported where the section's key stands. */
    private static Optional<String> path(Problem problem, Node.Mapping document) {
        return document.entries().entrySet().stream()
                .flatMap(section -> paths(section.getKey(), section.getValue().value()).stream())
                .filter(path -> Node.at(document, path).orElseThrow().origin().equals(problem.origin()))
                .findFirst();
    }

    private static List<String> paths(String path, Node node) {
        return node instanceof Node.Mapping map
                ? Stream.concat(
                                Stream.of(path),
                                map.entries().entrySet().stream()
                                        .filter(entry -> !entry.getKey().contains("."))
                                        .flatMap(entry ->
                                                paths(
                                                        path + "." + entry.getKey(),
                                                        entry.getValue().value())
                                                        .stream()))
                        .toList()
                : List.of();
    }

    /** A value as one would write it in a line. */
    private static Optional<String> text(Node node) {
        if (node instanceof Node.Mapping longForm) {
            return longForm.at("value").flatMap(Supplement::text);
        }
        return node instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }
}
