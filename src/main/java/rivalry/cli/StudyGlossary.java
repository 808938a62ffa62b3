package rivalry.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import rivalry.files.RivalsMeasure;
import rivalry.scenario.Design;
import rivalry.scenario.Game;
import rivalry.scenario.Ladder;
import rivalry.scenario.LongForm;
import rivalry.scenario.ParameterCatalogue;
import rivalry.scenario.ParameterCatalogue.Entry;
import rivalry.scenario.Register;

/**
 * What has a name beyond the values of scenarios: what stands at the top of files and beside values, the keys of game, design,
 * claims and ladder files, and what only a comparison can measure.
 */
final class StudyGlossary {
    private static final Map<String, String> TOP = Map.of(
            "extends",
            "the file it rests on, or baseline for the shipped one; of what that says, this one writes only what differs",
            "draws",
            "a CSV table of parameters drawn together, a set a row; none draws each by its own distribution");

    private final Map<String, List<Entry>> keys = new LinkedHashMap<>();

    StudyGlossary() {
        keys.put("values in long form", ParameterCatalogue.ofStudy(LongForm.class));
        keys.put("game files", ParameterCatalogue.ofStudy(Game.class));
        keys.put("design files", ParameterCatalogue.ofStudy(Design.class));
        keys.put("claims files", ParameterCatalogue.ofStudy(Register.class));
        keys.put("ladder files", ParameterCatalogue.ofStudy(Ladder.class));
    }

    /** All names by kind. */
    void overview(List<String> lines) {
        lines.add("MEASURES OF COMPARISONS");
        RivalsMeasure.ALL.forEach(measure -> lines.add(Glossary.row(measure.key(), measure.meaning())));
        lines.add("KEYS AT THE TOP OF SCENARIO FILES");
        new TreeMap<>(TOP).forEach((key, says) -> lines.add(Glossary.row(key, says)));
        keys.forEach((kind, entries) -> {
            lines.add("KEYS OF " + kind.toUpperCase(Locale.ROOT));
            entries.forEach(entry -> lines.add(Glossary.row(entry.path(), entry.says())));
        });
    }

    /** Everything a name can mean here; empty if nothing. */
    List<String> about(String name) {
        List<String> lines = new ArrayList<>();
        if (TOP.containsKey(name)) {
            lines.addAll(List.of(name + "  (key at the top of scenario files)", "  " + TOP.get(name)));
        }
        RivalsMeasure.ALL.stream()
                .filter(measure -> measure.key().equals(name))
                .forEach(measure -> lines.addAll(measure(measure)));
        keys.forEach((kind, entries) -> entries.stream()
                .filter(entry -> entry.path().equals(name)
                        || entry.name().equals(name)
                        || entry.path().startsWith(name + "."))
                .forEach(entry -> lines.addAll(key(kind, entry))));
        return lines;
    }

    /** All names, for finding the nearest. */
    List<String> names() {
        List<String> names = new ArrayList<>(TOP.keySet());
        RivalsMeasure.ALL.forEach(measure -> names.add(measure.key()));
        keys.values().forEach(entries -> entries.forEach(entry -> names.addAll(List.of(entry.path(), entry.name()))));
        return names;
    }

    private static List<String> measure(RivalsMeasure measure) {
        return List.of(
                measure.key() + "  (measure of a comparison; only in differences.csv)",
                "  " + measure.meaning(),
                "  unit " + measure.unit() + ", of " + measure.entity()
                        + (measure.by().isEmpty() ? "" : ", by " + measure.by()),
                "  " + measure.formula());
    }

    private static List<String> key(String kind, Entry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(entry.path() + "  (key of " + kind + ")");
        if (!entry.says().isEmpty()) {
            lines.add("  " + entry.says());
        }
        lines.add(
                entry.unit().isEmpty()
                        ? "  " + entry.kind()
                        : "  unit " + entry.unit() + (entry.range().isEmpty() ? "" : ", legal range " + entry.range()));
        return lines;
    }
}
