package rivalry.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import rivalry.scenario.Design;
import rivalry.scenario.Document;
import rivalry.scenario.Factor;
import rivalry.scenario.Joint;
import rivalry.scenario.Nearest;
import rivalry.scenario.Node;
import rivalry.scenario.Origin;
import rivalry.scenario.Problems;

/** Reads a design, {@code kind: design}: which parameters of a scenario vary, how often, and what is looked at. */
public final class DesignReader {
    private DesignReader() {}

    /**
     * Reads a design and its scenario.
     *
     * @throws rivalry.scenario.InvalidScenario with everything that is wrong
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static ResolvedDesign read(Path path, List<Path> worlds, List<String> settings) {
        Problems problems = new Problems();
        StudyFile file = StudyFile.read(path, "design", problems);
        Design design = Document.bind(Design.class, file.document(), problems);
        Resolved base = ScenarioReader.of(file.under(), worlds, settings);
        Node.Mapping outputs = (Node.Mapping) file.document().at("outputs").orElseThrow();
        design.outputs()
                .forEach((name, output) -> Entities.check(
                        (Node.Mapping) outputs.at(name).orElseThrow(),
                        output.measure(),
                        output.entity(),
                        base.prior().centre(),
                        problems));
        for (String key : List.of("factors.within", "factors.without")) {
            if (Node.at(file.document(), key).orElse(null) instanceof Node.Sequence paths) {
                paths.items().forEach(named -> checkPath((Node.Scalar) named, base.document(), problems));
            }
        }
        List<Factor> factors = Factor.in(base.document(), design.factors());
        Origin where = file.document().at("factors").orElseThrow().origin();
        if (factors.size() < 2) {
            String hint = design.factors().status().isEmpty()
                    ? "say which may, such as 'status: [assumed, calibrated]'"
                    : "see 'status'";
            problems.add(where, "no_factors", "fewer than two parameters of the scenario vary", hint);
        }
        problems.raise();
        Resolved bare = settings.isEmpty() ? base : ScenarioReader.of(file.under(), worlds, List.of());
        Resolved free = ScenarioReader.of(file.under(), worlds, settings, Optional.of(joint(factors, where)));
        return new ResolvedDesign(design, file.own().document(), bare, factors, free.prior());
    }

    /** Tells of a path that names nothing, as after a slip of the pen: silently, nothing would vary or everything. */
    static void checkPath(Node.Scalar path, Node.Mapping scenario, Problems problems) {
        if (Node.at(scenario, path.text()).isEmpty()) {
            String hint = Nearest.hint(path.text(), scenario.entries().keySet()).orElse("");
            String message = "the scenario has nothing named '" + path.text() + "'";
            problems.add(path.origin(), "unknown_parameter", message, hint);
        }
    }

    /** One vector of the stated values: it makes every factor a parameter that can be set. */
    static Joint joint(List<Factor> factors, Origin where) {
        List<Node.Scalar> paths = factors.stream()
                .map(factor -> new Node.Scalar(factor.path(), true, where))
                .toList();
        List<Node.Scalar> values = factors.stream()
                .map(factor -> new Node.Scalar(text(factor.value()), true, where))
                .toList();
        return new Joint(paths, List.of(values));
    }

    private static String text(double value) {
        return new BigDecimal(value).round(new MathContext(17)).toPlainString();
    }
}
