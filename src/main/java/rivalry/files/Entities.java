package rivalry.files;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rivalry.observation.Measure;
import rivalry.observation.Measures;
import rivalry.scenario.Nearest;
import rivalry.scenario.Node;
import rivalry.scenario.Problems;
import rivalry.scenario.Scenario;

/** Checks that a measure and whom it is about exist in a scenario. */
public final class Entities {
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
        for (String name : unknown(known.get(), entity, scenario)) {
            String message = "'" + name + "' is no entity of '" + measure + "'";
            report(node, "entity", "unknown_name", message, name, names(known.get(), scenario), problems);
        }
    }

    /** What is wrong with an entity, in words; nothing if the scenario has it. */
    public static Optional<String> fault(Measure measure, String entity, Scenario scenario) {
        return unknown(measure, entity, scenario).stream()
                .findFirst()
                .map(name -> "'" + name + "' is no entity of '" + measure.key() + "'; "
                        + hint(name, names(measure, scenario)));
    }

    /** Of the names in an entity those that the scenario has not. */
    private static List<String> unknown(Measure measure, String entity, Scenario scenario) {
        Collection<String> names = names(measure, scenario);
        return Stream.of(entity.split("[|>+]"))
                .map(part -> part.substring(part.indexOf(':') + 1))
                .filter(name -> !List.of("*", "world").contains(name) && !names.isEmpty() && !names.contains(name))
                .toList();
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
        problems.add(node.at(key).orElseThrow().origin(), rule, message, hint(name, valid));
    }

    private static String hint(String name, Collection<String> valid) {
        return Nearest.hint(name, valid).orElse(valid.size() > 12 ? "" : "known: " + String.join(", ", valid));
    }
}
