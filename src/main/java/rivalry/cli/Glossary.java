package rivalry.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rivalry.files.Resolved;
import rivalry.files.ScenarioText;
import rivalry.observation.Measure;
import rivalry.observation.Measures;
import rivalry.scenario.Claim;
import rivalry.scenario.Lever;
import rivalry.scenario.Node;
import rivalry.scenario.ParameterCatalogue;
import rivalry.scenario.ParameterCatalogue.Entry;
import rivalry.scenario.RuleNames;
import rivalry.world.Phase;

/** Everything that has a name, in words. */
final class Glossary {
    private final Resolved baseline;
    private final StudyGlossary studies = new StudyGlossary();
    private final EntityGlossary entities;
    private final Map<String, Claim> claims;

    /** @param claims the register, by id */
    Glossary(Resolved baseline, Map<String, Claim> claims) {
        this.baseline = baseline;
        entities = new EntityGlossary(baseline.document());
        this.claims = claims;
    }

    /** All names by kind. */
    List<String> overview() {
        List<String> lines = new ArrayList<>();
        lines.add("PARAMETERS");
        ParameterCatalogue.all().forEach(entry -> lines.add(row(entry.path(), entry.says())));
        lines.add("LEVERS");
        Arrays.stream(Lever.values()).forEach(lever -> lines.add(row(lever.path(), "moves " + lever.measure())));
        lines.add("MEASURES");
        Measures.all().forEach(measure -> lines.add(row(measure.key(), measure.meaning())));
        studies.overview(lines);
        entities.overview(lines);
        lines.add("PHASES");
        Arrays.stream(Phase.values()).forEach(phase -> lines.add(row(phase.name(), phase.says())));
        lines.add("EQUATIONS");
        lines.add("  " + String.join(" ", equations()));
        lines.add("RULES");
        RuleNames.all().forEach((rule, says) -> lines.add(row(rule, says)));
        lines.add("CLAIMS");
        claims.forEach((id, claim) -> lines.add(row(id, claim.says())));
        return lines;
    }

    /** Everything a name can mean; empty if nothing. */
    List<String> about(String name) {
        List<String> lines = new ArrayList<>();
        parameters(name).forEach(entry -> lines.addAll(parameter(entry, name)));
        Arrays.stream(Lever.values())
                .filter(lever -> lever.path().equals(name) || lever.name().equalsIgnoreCase(name))
                .forEach(lever -> lines.addAll(lever(lever)));
        Measures.all().stream()
                .filter(measure -> measure.key().equals(name))
                .forEach(measure -> lines.addAll(measure(measure)));
        Arrays.stream(Phase.values())
                .filter(phase -> phase.name().equalsIgnoreCase(name))
                .forEach(phase -> lines.addAll(phase(phase)));
        lines.addAll(equation(name));
        if (claims.containsKey(name)) {
            lines.addAll(claim(name, claims.get(name)));
        }
        if (RuleNames.all().containsKey(name)) {
            lines.add(name + "  (rule of scenario files)");
            lines.add("  " + RuleNames.all().get(name));
        }
        lines.addAll(studies.about(name));
        lines.addAll(entities.about(name));
        return lines;
    }

    /** All names, for finding the nearest. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        ParameterCatalogue.all().forEach(entry -> names.addAll(List.of(entry.path(), entry.name(), entry.symbol())));
        Arrays.stream(Lever.values()).map(Lever::path).forEach(names::add);
        Measures.all().stream().map(Measure::key).forEach(names::add);
        Arrays.stream(Phase.values()).map(Phase::name).forEach(names::add);
        names.addAll(equations());
        names.addAll(RuleNames.all().keySet());
        names.addAll(studies.names());
        names.addAll(entities.names());
        names.addAll(claims.keySet());
        names.remove("");
        return names;
    }

    private static List<Entry> parameters(String name) {
        Optional<Entry> exact = ParameterCatalogue.at(name);
        return exact.isPresent()
                ? List.of(exact.get())
                : ParameterCatalogue.all().stream()
                        .filter(entry -> entry.name().equals(name)
                                || entry.symbol().equals(name)
                                || entry.path().startsWith(name + "."))
                        .toList();
    }

    private List<String> parameter(Entry entry, String asked) {
        List<String> lines = new ArrayList<>();
        String symbol = entry.symbol().isEmpty() ? "" : "  " + entry.symbol();
        String equation = entry.equation().isEmpty() ? "" : ", " + entry.equation();
        lines.add(entry.path() + symbol + "  (parameter" + equation + ")");
        lines.add("  " + (entry.says().isEmpty() ? entry.kind() : entry.says()));
        if (!entry.unit().isEmpty()) {
            lines.add("  unit " + entry.unit() + (entry.range().isEmpty() ? "" : ", legal range " + entry.range()));
        } else if (!entry.kind().equals("a text")) {
            lines.add("  " + entry.kind());
        }
        String path = entry.path().contains("*") ? asked : entry.path();
        Node.at(baseline.document(), path)
                .filter(node -> path.split("\\.").length == entry.path().split("\\.").length)
                .ifPresent(node -> lines.add("  baseline: " + ScenarioText.inline(node)));
        if (baseline.drawnTogether().contains(path)) {
            lines.add("  drawn together with other calibrated parameters, from the table that 'draws' names");
        }
        return lines;
    }

    private static List<String> lever(Lever lever) {
        String reach =
                switch (lever.reach()) {
                    case TARGETED -> "aimed at another country";
                    case DOMESTIC -> "at home, without a target";
                    case BOTH_SIDES -> "of a pair: the smaller of both sides' values counts";
                };
        String joint =
                switch (lever.joint()) {
                    case STRICTER -> "of several policies the strictest holds";
                    case SUM -> "several policies add";
                    case CLIPPED_SUM -> "several policies add, between -1 and 1";
                };
        List<String> lines = new ArrayList<>();
        lines.add(lever.path() + "  (lever)");
        ParameterCatalogue.at("policies.*." + lever.path()).ifPresent(entry -> {
            lines.add("  " + entry.says());
            lines.add("  unit " + entry.unit() + (entry.range().isEmpty() ? "" : ", legal range " + entry.range()));
        });
        lines.add("  " + reach + "; " + joint);
        lines.add("  must " + (lever.sign() > 0 ? "raise" : "lower") + " the measure " + lever.measure());
        return lines;
    }

    private static List<String> measure(Measure measure) {
        List<String> lines = new ArrayList<>();
        lines.add(measure.key() + "  (measure)");
        lines.add("  " + measure.meaning());
        lines.add("  unit " + measure.unit() + ", of " + word(measure.entities()) + ", yearly: "
                + word(measure.yearly()) + (measure.by().isEmpty() ? "" : ", by " + measure.by()));
        lines.add("  " + measure.formula());
        return lines;
    }

    private static List<String> claim(String id, Claim claim) {
        List<String> lines = new ArrayList<>(List.of(
                id + "  (claim; " + claim.published() + ")",
                "  " + claim.says(),
                "  carried by: " + claim.mechanism(),
                "  measured: " + claim.measure(),
                "  tested by: " + claim.experiment()));
        claim.why().ifPresent(why -> lines.add("  " + why));
        lines.add("  rivalry claims " + id);
        return lines;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<String> phase(Phase phase) {
        return List.of(
                phase + "  (phase " + (phase.ordinal() + 1) + " of " + Phase.values().length + " of every month)",
                "  " + phase.says());
    }

    private static List<String> equations() {
        return ParameterCatalogue.all().stream()
                .map(Entry::equation)
                .filter(equation -> !equation.isEmpty())
                .distinct()
                .sorted((a, b) -> Integer.compare(number(a), number(b)))
                .toList();
    }

    private static int number(String equation) {
        String digits = equation.replaceAll("\\D+", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static List<String> equation(String name) {
        List<String> lines = new ArrayList<>();
        if (equations().contains(name)) {
            lines.add(name + "  (equation; see the model description) is shaped by");
            ParameterCatalogue.all().stream()
                    .filter(entry -> entry.equation().equals(name))
                    .forEach(entry -> lines.add(row(entry.path(), entry.says())));
        }
        return lines;
    }

    static String row(String name, String says) {
        return String.format(Locale.ROOT, "  %-44s %s", name, says).stripTrailing();
    }
}
