package rivalry.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rivalry.scenario.Design;
import rivalry.scenario.Game;
import rivalry.scenario.Ladder;
import rivalry.scenario.ParameterCatalogue;
import rivalry.scenario.ParameterCatalogue.Entry;
import rivalry.scenario.Register;

/** What has a name beyond scenarios: the keys of game, design, claims and ladder files, and what only a comparison can measure. */
final class StudyGlossary {
    private static final Map<String, List<String>> COMPARISON_MEASURES = comparisonMeasures();

    private final Map<String, List<Entry>> keys = new LinkedHashMap<>();

    StudyGlossary() {
        keys.put("game", ParameterCatalogue.ofStudy(Game.class));
        keys.put("design", ParameterCatalogue.ofStudy(Design.class));
        keys.put("claims", ParameterCatalogue.ofStudy(Register.class));
        keys.put("ladder", ParameterCatalogue.ofStudy(Ladder.class));
    }

    /** All names by kind. */
    void overview(List<String> lines) {
        lines.add("MEASURES OF COMPARISONS");
        COMPARISON_MEASURES.forEach((name, about) -> lines.add(Glossary.row(name, about.get(0))));
        keys.forEach((kind, entries) -> {
            lines.add("KEYS OF " + kind.toUpperCase(Locale.ROOT) + " FILES");
            entries.forEach(entry -> lines.add(Glossary.row(entry.path(), entry.says())));
        });
    }

    /** Everything a name can mean here; empty if nothing. */
    List<String> about(String name) {
        List<String> lines = new ArrayList<>();
        if (COMPARISON_MEASURES.containsKey(name)) {
            lines.add(name + "  (measure of a comparison; only in differences.csv)");
            COMPARISON_MEASURES.get(name).forEach(line -> lines.add("  " + line));
        }
        keys.forEach((kind, entries) -> entries.stream()
                .filter(entry -> entry.path().equals(name)
                        || entry.name().equals(name)
                        || entry.path().startsWith(name + "."))
                .forEach(entry -> lines.addAll(key(kind, entry))));
        return lines;
    }

    /** All names, for finding the nearest. */
    List<String> names() {
        List<String> names = new ArrayList<>(COMPARISON_MEASURES.keySet());
        keys.values().forEach(entries -> entries.forEach(entry -> names.addAll(List.of(entry.path(), entry.name()))));
        return names;
    }

    private static List<String> key(String kind, Entry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(entry.path() + "  (key of " + kind + " files)");
        if (!entry.says().isEmpty()) {
            lines.add("  " + entry.says());
        }
        lines.add(
                entry.unit().isEmpty()
                        ? "  " + entry.kind()
                        : "  unit " + entry.unit() + (entry.range().isEmpty() ? "" : ", legal range " + entry.range()));
        return lines;
    }

    private static Map<String, List<String>> comparisonMeasures() {
        Map<String, List<String>> measures = new LinkedHashMap<>();
        measures.put(
                "innovation",
                List.of(
                        "how much an arm changes a rival's innovation; never shown without its two parts",
                        "unit: standard deviations of the baseline over replicates, of US and CN, by part=frontier and"
                                + " part=papers",
                        "the mean of the change of the frontier (capability, linear in ln E) and of the change of ln"
                                + " impact-weighted papers"));
        measures.put(
                "zero_sum",
                List.of(
                        "whether what one rival gains the other loses: +1 equal and opposite, 0 one-sided, -1 both alike",
                        "unit 1, of US+CN; not resolved while both changes are inside the smallest effect of interest",
                        "-2·d1·d2/(d1² + d2²) of the changes d1 and d2 of the two rivals' innovation"));
        return measures;
    }
}
