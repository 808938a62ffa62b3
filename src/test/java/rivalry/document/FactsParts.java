package rivalry.document;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import rivalry.chart.Numbers;
import rivalry.comparison.TargetWords;

/** The generated parts of the page of facts, and the scorecard of the README. */
final class FactsParts {
    private static final Map<String, List<String>> TOPICS = topics();

    private FactsParts() {}

    static String of(String name) {
        return switch (name) {
            case "scorecard" -> scorecard();
            case "score" -> score() + " The farther off, the higher up:";
            case "misses" -> misses();
            case "meets" -> meets();
            case "answers" -> answers();
            case "outside" -> outside();
            case "unscored" -> unscored();
            case "made" -> made();
            default -> throw new IllegalArgumentException("no part '" + name + "'");
        };
    }

    /** Why the model misses what it misses, by id, as far as it is known. */
    static Map<String, String> reasons() {
        return Paper.read("reasons").rows().stream()
                .collect(Collectors.toMap(row -> row.getField("id"), row -> row.getField("reason")));
    }

    static List<NamedCsvRecord> rows(String table, String hit) {
        return Paper.read(table).rows().stream()
                .filter(row -> row.getField("hit").equals(hit))
                .toList();
    }

    private static String score() {
        int met = rows("facts", "true").size();
        int missed = rows("facts", "false").size();
        int answered = rows("responses", "true").size();
        int wrong = rows("responses", "false").size();
        return met + " of " + (met + missed) + " numbers of history lie in their bands, and the model answers to "
                + answered + " of " + (answered + wrong) + " single events as history did.";
    }

    private static String scorecard() {
        Markdown table = new Markdown("about", "met", "missed: the model's number, then history's");
        TOPICS.forEach((topic, measures) -> {
            List<NamedCsvRecord> hits = about(measures, "true");
            List<NamedCsvRecord> misses = about(measures, "false");
            String named = misses.stream()
                    .map(row -> TargetWords.brief(row.getField("says")) + " (" + print(row, "centre") + " · "
                            + print(row, "value") + ")")
                    .collect(Collectors.joining("; "));
            table.row(topic, hits.size() + " of " + (hits.size() + misses.size()), named);
        });
        List<NamedCsvRecord> wrong = rows("responses", "false");
        int right = rows("responses", "true").size();
        table.row(
                "what single events did",
                right + " of " + (right + wrong.size()),
                wrong.stream()
                        .map(row -> row.getField("says").split(":", 2)[0] + " (" + percent(row, "centre") + " · "
                                + found(row) + ")")
                        .collect(Collectors.joining("; ")));
        return score() + " `rivalry facts` with " + Paper.read("facts").facts().get("replicates") + " runs says:\n\n"
                + table;
    }

    private static List<NamedCsvRecord> about(List<String> measures, String hit) {
        return rows("facts", hit).stream()
                .filter(row -> measures.contains(row.getField("measure")))
                .toList();
    }

    private static String misses() {
        Markdown table = new Markdown("what", "history", "band", "model", "90 % interval", "off by", "why", "id");
        Map<String, String> reasons = reasons();
        for (NamedCsvRecord row : rows("facts", "false")) {
            List<String> cells = new ArrayList<>(cells(row));
            cells.add(cells.size() - 1, reasons.getOrDefault(row.getField("id"), "*not known yet*"));
            table.row(cells.toArray(String[]::new));
        }
        return table.toString();
    }

    private static String meets() {
        Markdown table = new Markdown("what", "history", "band", "model", "90 % interval", "off by", "id");
        rows("facts", "true").forEach(row -> table.row(cells(row).toArray(String[]::new)));
        return table.toString();
    }

    private static List<String> cells(NamedCsvRecord row) {
        return List.of(
                row.getField("says"),
                print(row, "value"),
                print(row, "low") + " to " + print(row, "high"),
                print(row, "centre"),
                print(row, "p05") + " to " + print(row, "p95"),
                String.format(Locale.ROOT, "%+.1f", Double.parseDouble(row.getField("distance")))
                        .replace('-', '−'),
                row.getField("id"));
    }

    private static String answers() {
        Markdown table =
                new Markdown("event, and what was found", "found", "model", "90 % interval", "", "read as", "id");
        for (String hit : List.of("false", "true")) {
            for (NamedCsvRecord row : rows("responses", hit)) {
                String why = reasons().getOrDefault(row.getField("id"), "*not known yet*");
                table.row(
                        row.getField("says"),
                        found(row),
                        percent(row, "centre"),
                        percent(row, "p05") + " to " + percent(row, "p95"),
                        hit.equals("true") ? "met" : "**missed**: " + why,
                        row.getField("scope").equals("proxy")
                                ? "proxy: " + row.getField("reason")
                                : row.getField("reason"),
                        row.getField("id"));
            }
        }
        return table.toString();
    }

    private static String outside() {
        Markdown table = new Markdown("event, and what was found", "why it is not played", "id");
        rows("responses", "")
                .forEach(row -> table.row(row.getField("says"), row.getField("reason"), row.getField("id")));
        return table.toString();
    }

    private static String unscored() {
        List<NamedCsvRecord> rows = rows("facts", "");
        if (rows.isEmpty()) {
            return "Every target was scored.";
        }
        Markdown table = new Markdown("what", "why it is not scored", "id");
        rows.forEach(row -> table.row(row.getField("says"), row.getField("reason"), row.getField("id")));
        return table.toString();
    }

    private static String made() {
        Map<String, String> facts = Paper.read("facts").facts();
        return "Made by `" + facts.get("command") + "`, " + facts.get("replicates") + " runs of history; model "
                + facts.get("model") + ", scenario " + facts.get("scenario")
                + ". Written anew, figure and README included, by `"
                + Paper.COMMAND + "` with the paper, or alone by `mvn test -Dtest=PaperTest -Drivalry.facts=full`.";
    }

    /** The effect that was found; where only its direction is known, that. */
    private static String found(NamedCsvRecord row) {
        String only = row.getField("sign").equals("1") ? "more" : "less";
        return row.getField("value").isEmpty() ? only : percent(row, "value");
    }

    private static String percent(NamedCsvRecord row, String column) {
        double share = 100 * Double.parseDouble(row.getField(column));
        return String.format(Locale.ROOT, Math.abs(share) < 10 ? "%+.1f %%" : "%+.0f %%", share)
                .replace('-', '−');
    }

    private static String print(NamedCsvRecord row, String column) {
        return Numbers.HUMAN.print(Double.parseDouble(row.getField(column)));
    }

    private static Map<String, List<String>> topics() {
        Map<String, List<String>> topics = new LinkedHashMap<>();
        topics.put(
                "joint work",
                List.of("joint_share", "joint_papers", "affinity", "impact_premium", "impact_premium_matched"));
        topics.put("people", List.of("elite_share", "departures", "industry_entry_share", "moves"));
        topics.put("papers and what they build on", List.of("papers", "family_use"));
        topics.put("compute and cost", List.of("largest_run", "compute_share", "frontier_cost"));
        topics.put("models and who lags", List.of("lag", "releases"));
        topics.put("open models", List.of("open_release_share", "downloads_share"));
        return topics;
    }

    /** Every measure that has a topic. */
    static List<String> measures() {
        return TOPICS.values().stream().flatMap(List::stream).toList();
    }
}
