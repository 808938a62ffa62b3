package rivalry.document;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import rivalry.chart.Numbers;
import rivalry.files.ScenarioReader;
import rivalry.scenario.Node;

/** The generated parts of the model paper and of the claims page: nothing in them but what the data files say. */
final class PaperTables {
    private PaperTables() {}

    static String of(String name) {
        return switch (name) {
            case "stamp" -> stamp();
            case "verdicts" -> verdicts();
            case "claims" -> claims();
            case "undecided" -> undecided();
            case "ladder" -> ladder();
            case "statuses" -> statuses();
            case "calibrated" -> calibrated();
            default -> FactsParts.of(name);
        };
    }

    private static String stamp() {
        Paper claims = Paper.read("claims");
        Paper ladder = Paper.read("ladder");
        return "Claims: `" + claims.facts().get("command") + "`, "
                + claims.facts().get("replicates")
                + " replicates of each world. Ladder: `" + ladder.facts().get("command") + "`, "
                + ladder.facts().get("replicates") + " replicates of each rung. Model "
                + claims.facts().get("model") + ", scenario " + claims.facts().get("scenario")
                + ". Written anew, figures included, by `" + Paper.COMMAND + "`.";
    }

    private static String verdicts() {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        List.of("supported", "not supported", "undecidable here")
                .forEach(verdict -> ids.put(verdict, new ArrayList<>()));
        Paper.read("claims").rows().forEach(row -> ids.get(row.getField("verdict"))
                .add(row.getField("id")));
        Markdown table = new Markdown("verdict", "claims", "which");
        ids.forEach((verdict, which) ->
                table.row("*" + verdict + "*", Integer.toString(which.size()), String.join(" ", which)));
        return table.toString();
    }

    private static String claims() {
        Markdown table =
                new Markdown("id", "claim", "published", "tested by", "verdict", "number", "95 % interval", "must lie");
        Map<String, NamedCsvRecord> trials = new LinkedHashMap<>();
        Paper.read("trials").rows().forEach(row -> trials.put(row.getField("id") + "/" + row.getField("trial"), row));
        for (NamedCsvRecord row : Paper.read("claims").rows()) {
            NamedCsvRecord trial = trials.get(row.getField("id") + "/" + row.getField("trial"));
            table.row(
                    row.getField("id"),
                    row.getField("claim"),
                    row.getField("published"),
                    trial == null ? "–" : row.getField("experiment") + "; " + row.getField("measure"),
                    row.getField("verdict"),
                    trial == null ? "–" : number(trial, "value"),
                    trial == null ? "–" : number(trial, "low") + " to " + number(trial, "high"),
                    trial == null ? "–" : room(trial));
        }
        return table.toString();
    }

    private static String undecided() {
        Markdown table = new Markdown("id", "claim", "why nothing decides it here");
        for (NamedCsvRecord row : Paper.read("claims").rows()) {
            if (row.getField("trial").isEmpty()) {
                table.row(row.getField("id"), row.getField("claim"), row.getField("why"));
            }
        }
        return table.toString();
    }

    private static String ladder() {
        Markdown table = new Markdown(
                "without",
                "equations",
                "targets met",
                "off by",
                "worse by",
                "95 % interval",
                "and without all above: met",
                "off by");
        for (NamedCsvRecord row : Paper.read("ladder").rows()) {
            boolean whole = row.getField("mechanism").isEmpty();
            table.row(
                    whole ? "*nothing: the whole model*" : row.getField("says"),
                    row.getField("equations"),
                    row.getField("hits") + " of " + row.getField("targets"),
                    decimal(row, "distance"),
                    whole ? "" : decimal(row, "worse"),
                    whole ? "" : decimal(row, "low") + " to " + decimal(row, "high"),
                    whole ? "" : row.getField("hits_together"),
                    whole ? "" : decimal(row, "distance_together"));
        }
        return table.toString();
    }

    private static String decimal(NamedCsvRecord row, String column) {
        return String.format(Locale.ROOT, "%.2f", Double.parseDouble(row.getField(column)))
                .replace('-', '−');
    }

    private static String room(NamedCsvRecord trial) {
        List<String> words = new ArrayList<>();
        if (!trial.getField("above").isEmpty()) {
            words.add("above " + number(trial, "above"));
        }
        if (!trial.getField("below").isEmpty()) {
            words.add("below " + number(trial, "below"));
        }
        return String.join(", ", words);
    }

    private static String number(NamedCsvRecord trial, String column) {
        String text = trial.getField(column);
        if (text.isEmpty()) {
            return "–";
        }
        double value = Double.parseDouble(text);
        if (trial.getField("scale").equals("logarithm")) {
            return String.format(Locale.ROOT, "%+.1f %%", 100 * Math.expm1(value))
                    .replace('-', '−');
        }
        double size = Math.abs(value);
        return size >= 1000 || size > 0 && size < 0.001
                ? Numbers.HUMAN.print(value)
                : String.format(Locale.ROOT, size < 10 ? "%.3f" : "%.1f", value).replace('-', '−');
    }

    private static String statuses() {
        Map<String, int[]> counts = new LinkedHashMap<>();
        walk("", baseline(), (path, map) -> {
            int[] count = counts.computeIfAbsent(text(map, "status"), status -> new int[2]);
            count[0]++;
            count[1] += map.at("distribution").isPresent() ? 1 : 0;
        });
        Markdown table = new Markdown("how the value was had", "values", "of these drawn anew in each replicate");
        counts.forEach((status, count) -> table.row(status, Integer.toString(count[0]), Integer.toString(count[1])));
        return table.toString();
    }

    private static String calibrated() {
        Markdown table = new Markdown("parameter", "value", "range", "set on", "why");
        walk("", baseline(), (path, map) -> {
            if (text(map, "status").equals("calibrated")) {
                table.row("`" + path + "`", text(map, "value"), list(map), text(map, "source"), text(map, "why"));
            }
        });
        return table.toString();
    }

    private static Node.Mapping baseline() {
        return ScenarioReader.read(Path.of("scenarios/baseline.yaml")).document();
    }

    /** Something done with every value in long form. */
    @FunctionalInterface
    private interface Visit {
        void at(String path, Node.Mapping map);
    }

    private static void walk(String path, Node.Mapping map, Visit visit) {
        if (map.at("value").isPresent() && map.at("status").isPresent()) {
            visit.at(path, map);
            return;
        }
        map.entries().forEach((key, entry) -> {
            if (entry.value() instanceof Node.Mapping inner) {
                walk(path.isEmpty() ? key : path + "." + key, inner, visit);
            }
        });
    }

    private static String text(Node.Mapping map, String key) {
        return map.at(key).orElse(null) instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private static String list(Node.Mapping map) {
        return map.at("range").orElse(null) instanceof Node.Sequence ends
                ? ends.items().stream().map(end -> ((Node.Scalar) end).text()).collect(Collectors.joining(" to "))
                : "";
    }
}
