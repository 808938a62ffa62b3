package rivalry.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rivalry.comparison.ResponseAnswer;
import rivalry.comparison.ResponseAnswers;
import rivalry.comparison.Score;
import rivalry.comparison.Scorecard;
import rivalry.scenario.Quantity;
import rivalry.scenario.Target;

/**
 * What {@code rivalry facts} prints: a table for people, a document for programs.
 *
 * @param words what each target is, by its id
 */
record FactsReport(Scorecard scorecard, ResponseAnswers responses, Map<String, String> words, int runs) {

    /** The table: misses first, then hits, then what is not scored, then responses. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(row("", "off by", "model", "90 % interval", "history", "band", "", "what"));
        scorecard.scores().forEach(score -> lines.add(row(score)));
        lines.add(String.format(
                Locale.ROOT,
                "%d of %d scored targets inside their band, %d not scored; %d runs. Off by: standard units, ±1.6 is the band's edge.",
                scorecard.hits(),
                scorecard.scores().size(),
                scorecard.unscored().size(),
                runs));
        lines.add("");
        scorecard.unscored().forEach(u -> lines.add("not scored  " + pad(u.id(), 12) + u.reason()));
        lines.add("");
        lines.add("What single events did: history with the event against history without it, on the same luck");
        responses.answered().forEach(answer -> lines.add(row(answer)));
        responses.unanswered().forEach(u -> lines.add("not played  " + pad(u.id(), 12) + u.reason()));
        return lines;
    }

    private String row(Score score) {
        Target target = score.target();
        return row(
                score.hit() ? "hit" : "MISS",
                String.format(Locale.ROOT, "%+.1f", score.distance()),
                text(score.centre()),
                text(score.p05()) + " to " + text(score.p95()),
                text(target.value()),
                text(target.low()) + " to " + text(target.high()),
                score.id(),
                words.get(score.id()));
    }

    private static String row(String... cells) {
        int[] widths = {6, 8, 9, 20, 9, 20, 12, 0};
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            line.append(pad(cells[i], widths[i]));
        }
        return line.toString().stripTrailing();
    }

    private static String row(ResponseAnswer answer) {
        String found = answer.response()
                .value()
                .map(FactsReport::percent)
                .orElse(answer.response().sign() > 0 ? "+" : "-");
        return String.format(
                Locale.ROOT,
                "%s%s%s (%s to %s), found %s   %s",
                pad(answer.hit() ? "hit" : "MISS", 6),
                pad(answer.id(), 12),
                percent(answer.effect()),
                percent(answer.p05()),
                percent(answer.p95()),
                found,
                answer.response().says());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%+.1f %%", 100 * share);
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }

    /** Three figures, whatever the size. */
    private static String text(double value) {
        double size = Math.abs(value);
        if (size >= 1e6 || size > 0 && size < 1e-3) {
            return String.format(Locale.ROOT, "%.2e", value);
        }
        return String.format(
                Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f", value);
    }

    /** The document. */
    Map<String, Object> json() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("targets", scorecard.scores().stream().map(this::json).toList());
        document.put("unscored", scorecard.unscored().stream().map(this::json).toList());
        List<Object> answers = new ArrayList<>();
        responses.answered().forEach(answer -> answers.add(json(answer)));
        responses.unanswered().forEach(u -> answers.add(json(u)));
        document.put("responses", answers);
        return document;
    }

    private Map<String, Object> json(Score score) {
        Map<String, Object> row = json(score.id(), score.target());
        row.put("centre", score.centre());
        row.put("p05", score.p05());
        row.put("p95", score.p95());
        row.put("hit", score.hit());
        row.put("distance", score.distance());
        return row;
    }

    private Map<String, Object> json(Scorecard.Unscored unscored) {
        Map<String, Object> row = json(unscored.id(), unscored.target());
        row.put("reason", unscored.reason());
        return row;
    }

    private Map<String, Object> json(String id, Target target) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("says", words.get(id));
        put(row, Optional.of(target.quantity()));
        row.put("value", target.value());
        row.put("low", target.low());
        row.put("high", target.high());
        return row;
    }

    private static void put(Map<String, Object> row, Optional<Quantity> quantity) {
        row.put("measure", quantity.map(Quantity::measure).orElse(null));
        row.put("entity", quantity.map(Quantity::entity).orElse(null));
        row.put("period", quantity.map(Quantity::period).orElse(null));
    }

    private static Map<String, Object> json(ResponseAnswer answer) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", answer.id());
        row.put("scope", answer.response().scope().name().toLowerCase(Locale.ROOT));
        put(row, answer.response().quantity());
        row.put("value", answer.response().value().orElse(null));
        row.put("centre", answer.effect());
        row.put("p05", answer.p05());
        row.put("p95", answer.p95());
        row.put("sign_holds", answer.signHolds());
        row.put("size_holds", answer.sizeHolds().orElse(null));
        row.put("hit", answer.hit());
        return row;
    }

    private static Map<String, Object> json(ResponseAnswers.Unanswered unanswered) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", unanswered.id());
        row.put("scope", unanswered.response().scope().name().toLowerCase(Locale.ROOT));
        put(row, unanswered.response().quantity());
        row.put("value", unanswered.response().value().orElse(null));
        row.put("reason", unanswered.reason());
        return row;
    }
}
