package rivalry.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rivalry.chart.Numbers;
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
 * @param runs how many replicates were played of each world
 */
record FactsReport(Scorecard scorecard, ResponseAnswers responses, Map<String, String> words, int runs, long seed) {

    /** The table: misses first, then hits, then what is not scored, then responses. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "off by", "model", "90 % interval", "history", "band", "", "what"));
        scorecard.scores().forEach(score -> rows.add(row(score)));
        lines.addAll(TextTable.lines(rows));
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

    private List<String> row(Score score) {
        Target target = score.target();
        return List.of(
                score.hit() ? "hit" : "MISS",
                Numbers.HUNDREDTHS.printSigned(score.distance()),
                Numbers.HUMAN.print(score.centre()),
                Numbers.HUMAN.print(score.p05()) + " to " + Numbers.HUMAN.print(score.p95()),
                Numbers.HUMAN.print(target.value()),
                Numbers.HUMAN.print(target.low()) + " to " + Numbers.HUMAN.print(target.high()),
                score.id(),
                words.get(score.id()));
    }

    private static String row(ResponseAnswer answer) {
        String found = answer.response()
                .value()
                .map(Numbers.PERCENT::printSigned)
                .orElse(answer.response().sign() > 0 ? "+" : "−");
        return String.format(
                Locale.ROOT,
                "%s%s%s (%s to %s), found %s   %s",
                pad(answer.hit() ? "hit" : "MISS", 6),
                pad(answer.id(), 12),
                Numbers.PERCENT.printSigned(answer.effect()),
                Numbers.PERCENT.printSigned(answer.p05()),
                Numbers.PERCENT.printSigned(answer.p95()),
                found,
                answer.response().says());
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }

    /** The document. */
    Map<String, Object> json() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("replicates", runs);
        document.put("seed", seed);
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
