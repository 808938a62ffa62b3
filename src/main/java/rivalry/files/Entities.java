package rivalry.files;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import rivalry.observation.Measure;
import rivalry.observation.Measures;
import rivalry.scenario.Nearest;
import rivalry.scenario.Node;
import rivalry.scenario.Problems;
import rivalry.scenario.Scenario;

/** Checks that a measure and whom it is about exist in a scenario. */
final class Entities {
    private Entities() {}

    /**
     * Reports an unknown measure, or an entity that the scenario has not.
     *
     * @param node where both are written, under {@code measure} and {@code entity}
     */
    static void check(Node.Mapping node, String measure, String entity, Scenario scenario, Problems problems) {
        Optional<Measure> known = Measures.all().stream()
                .filter(each -> each.key().equals(measure))
                .findFirst();
        if (known.isEmpty()) {
            List<String> keys = Measures.all().stream().map(Measure::key).toList();
            report(node, "measure", "unknown_measure", "unknown measure '" + measure + "'", measure, keys, problems);
            return;
        }
        for (String part : entity.split("[|>+]")) {
            Collection<String> names = names(known.get(), scenario);
            String name = part.substring(part.indexOf(':') + 1);
            if (!List.of("*", "world").contains(name) && !names.isEmpty() && !names.contains(name)) {
                String message = "'" + part + "' is no entity of '" + measure + "'";
                report(node, "entity", "unknown_name", message, name, names, problems);
            }
        }
    }

    private static Collection<String> names(Measure measure, Scenario scenario) {
        return switch (measure.entities()) {
            case COUNTRY, PAIR, DIRECTED_PAIR -> scenario.countries().keySet();
            case LAB -> scenario.labs().keySet();
            case ARCHITECTURE -> List.of();
            case WORLD -> List.of("world");
        };
    }

    private static void report(
            Node.Mapping node,
            String key,
            String rule,
            String message,
            String name,
            Collection<String> valid,
            Problems problems) {
        String hint = Nearest.to(name, valid)
                .map(near -> "did you mean '" + near + "'?")
                .orElse(valid.size() > 12 ? "" : "known: " + String.join(", ", valid));
        problems.add(node.at(key).orElseThrow().origin(), rule, message, hint);
    }
}
