package rivalry.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import rivalry.comparison.ResponseAnswer;
import rivalry.comparison.ResponseAnswers;
import rivalry.comparison.Score;
import rivalry.comparison.Scorecard;
import rivalry.files.StudyFolder.Table;
import rivalry.scenario.Response;
import rivalry.scenario.Target;

/**
 * The scorecard as tables: {@code facts.csv}, {@code responses.csv}.
 *
 * @param words what each target is, by its id
 */
record FactsTables(Scorecard scorecard, ResponseAnswers responses, Map<String, String> words) {
    private static final double NONE = Double.NaN;

    Map<String, Table> all() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("facts.csv", facts());
        tables.put("responses.csv", answers());
        return tables;
    }

    private Table facts() {
        Table table = new Table(
                "id", "says", "measure", "value", "low", "high", "centre", "p05", "p95", "distance", "hit", "reason");
        for (Score score : scorecard.scores()) {
            row(
                    table,
                    score.id(),
                    score.target(),
                    new double[] {score.centre(), score.p05(), score.p95(), score.distance()},
                    Boolean.toString(score.hit()),
                    "");
        }
        for (Scorecard.Unscored each : scorecard.unscored()) {
            row(table, each.id(), each.target(), new double[] {NONE, NONE, NONE, NONE}, "", each.reason());
        }
        return table;
    }

    private void row(Table table, String id, Target target, double[] found, String hit, String reason) {
        table.row(
                id,
                words.get(id),
                target.quantity().measure(),
                target.value(),
                target.low(),
                target.high(),
                found[0],
                found[1],
                found[2],
                found[3],
                hit,
                reason);
    }

    private Table answers() {
        Table table =
                new Table("id", "says", "scope", "value", "sign", "sized", "centre", "p05", "p95", "hit", "reason");
        for (ResponseAnswer each : responses.answered()) {
            row(
                    table,
                    each.id(),
                    each.response(),
                    new double[] {each.effect(), each.p05(), each.p95()},
                    Boolean.toString(each.hit()),
                    each.response().why());
        }
        for (ResponseAnswers.Unanswered each : responses.unanswered()) {
            row(table, each.id(), each.response(), new double[] {NONE, NONE, NONE}, "", each.reason());
        }
        return table;
    }

    private static void row(Table table, String id, Response response, double[] found, String hit, String reason) {
        table.row(
                id,
                response.says(),
                response.scope().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                response.value().orElse(NONE),
                response.sign(),
                response.sized(),
                found[0],
                found[1],
                found[2],
                hit,
                reason);
    }
}
