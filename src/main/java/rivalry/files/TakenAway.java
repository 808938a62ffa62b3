package rivalry.files;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rivalry.scenario.InvalidScenario;
import rivalry.scenario.Node;
import rivalry.scenario.Origin;
import rivalry.scenario.Problem;

/** What goes on naming an entry that a layer takes away is told at once, where it is taken away, and not place by place. */
final class TakenAway {
    private TakenAway() {}

    static InvalidScenario of(InvalidScenario invalid, List<Layer> layers, Node.Mapping document) {
        List<Problem> taken = new ArrayList<>();
        List<Problem> rest = new ArrayList<>(invalid.problems());
        for (Layer layer : layers) {
            layer.document().entries().forEach((section, entries) -> {
                if (entries.value() instanceof Node.Mapping map) {
                    map.entries().forEach((id, entry) -> {
                        if (entry.value() instanceof Node.Scalar scalar && scalar.isNone()) {
                            gather(rest, Problem.unknownName(entry.key(), id, section, List.of()), document)
                                    .ifPresent(taken::add);
                        }
                    });
                }
            });
        }
        taken.addAll(rest);
        return new InvalidScenario(taken);
    }

    private static Optional<Problem> gather(List<Problem> problems, Problem unknown, Node.Mapping document) {
        Set<String> entries = new LinkedHashSet<>();
        Set<String> tables = new LinkedHashSet<>();
        for (Problem problem : List.copyOf(problems)) {
            String file = problem.origin().source().name();
            Optional<String> entry = entry(document, "", problem.origin());
            if (problem.message().equals(unknown.message()) && (entry.isPresent() || file.endsWith(".csv"))) {
                problems.remove(problem);
                entry.ifPresentOrElse(entries::add, () -> tables.add(file));
            }
        }
        Problem told = new Problem(
                unknown.origin(), unknown.rule(), unknown.message() + " any more and is still named elsewhere", "");
        if (!entries.isEmpty()) {
            told = told.advised("write 'none' there too: " + String.join(", ", entries));
        }
        if (!tables.isEmpty()) {
            told = told.advised("under 'tables', name copies without its rows: " + String.join(", ", tables));
        }
        return told.hint().isEmpty() ? Optional.empty() : Optional.of(told);
    }

    /** The path of the key that stands at a place, or of the entry that says it. */
    private static Optional<String> entry(Node node, String path, Origin place) {
        if (!(node instanceof Node.Mapping map)) {
            return Optional.empty();
        }
        return map.entries().entrySet().stream()
                .flatMap(each -> {
                    String below = path.isEmpty() ? each.getKey() : path + "." + each.getKey();
                    return each.getValue().key().equals(place)
                            ? Optional.of(below).stream()
                            : each.getValue().value().origin().equals(place)
                                    ? Optional.of(path).stream()
                                    : entry(each.getValue().value(), below, place).stream();
                })
                .findFirst();
    }
}
