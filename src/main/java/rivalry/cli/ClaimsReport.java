package rivalry.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rivalry.chart.Numbers;
import rivalry.comparison.ClaimAnswer;
import rivalry.comparison.ClaimVerdict;
import rivalry.comparison.TrialAnswer;
import rivalry.comparison.Verdict;

/** What became of claims, in words and as a document. */
record ClaimsReport(List<ClaimAnswer> answers, int replicates) {
    private static final int WIDEST = 76;

    Study.Account account() {
        List<String> lines = new ArrayList<>(List.of(""));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("claim", "verdict", "by", "value", "95 % interval", "must lie", "what was claimed"));
        answers.forEach(answer -> rows.add(row(answer)));
        lines.addAll(TextTable.lines(rows));
        lines.add("");
        for (ClaimVerdict verdict : ClaimVerdict.values()) {
            long count = answers.stream().filter(a -> a.verdict() == verdict).count();
            lines.add(String.format(Locale.ROOT, "%3d %s", count, verdict.words()));
        }
        lines.add("of " + answers.size() + " claims, " + replicates + " replicates of each world on the same luck."
                + " Supported means: in this model. trials.csv has every trial.");
        if (replicates < Verdict.FEWEST_REPLICATES) {
            lines.add("Below " + Verdict.FEWEST_REPLICATES + " replicates no verdict is given.");
        }
        return new Study.Account(lines, document());
    }

    private static List<String> row(ClaimAnswer answer) {
        String says = answer.claim().says();
        String cut = says.length() > WIDEST ? says.substring(0, WIDEST - 1) + "…" : says;
        return answer.deciding()
                .map(trial -> List.of(
                        answer.id(),
                        answer.verdict().words(),
                        trial.trial(),
                        number(trial.estimate().value(), answer, trial),
                        interval(answer, trial),
                        room(answer, trial),
                        cut))
                .orElse(List.of(answer.id(), answer.verdict().words(), "–", "–", "–", "–", cut));
    }

    private static String interval(ClaimAnswer answer, TrialAnswer trial) {
        return trial.n() < 2
                ? "no runs have it"
                : trial.estimate().interval().inWords(end -> number(end, answer, trial));
    }

    private static String room(ClaimAnswer answer, TrialAnswer trial) {
        ClaimVerdict.Room room = trial.room();
        List<String> words = new ArrayList<>();
        if (Double.isFinite(room.above())) {
            words.add("above " + number(room.above(), answer, trial));
        }
        if (Double.isFinite(room.below())) {
            words.add("below " + number(room.below(), answer, trial));
        }
        return String.join(", ", words);
    }

    /** A number as it is read: a difference of logarithms as a relative change. */
    private static String number(double value, ClaimAnswer answer, TrialAnswer trial) {
        return answer.claim().trials().get(trial.trial()).isLogarithmic()
                ? Numbers.PERCENT.printSigned(StrictMath.expm1(value))
                : Numbers.HUMAN.print(value);
    }

    private Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("claims", answers.stream().map(ClaimsReport::entry).toList());
        return document;
    }

    private static Map<String, Object> entry(ClaimAnswer answer) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", answer.id());
        entry.put("claim", answer.claim().says());
        entry.put("mechanism", answer.claim().mechanism());
        entry.put("measure", answer.claim().measure());
        entry.put("experiment", answer.claim().experiment());
        entry.put("verdict", answer.verdict().words());
        entry.put(
                "low", answer.deciding().map(t -> t.estimate().interval().low()).orElse(Double.NaN));
        entry.put(
                "high",
                answer.deciding().map(t -> t.estimate().interval().high()).orElse(Double.NaN));
        answer.claim().why().ifPresent(why -> entry.put("why", why));
        entry.put("trials", answer.trials().stream().map(ClaimsReport::entry).toList());
        return entry;
    }

    private static Map<String, Object> entry(TrialAnswer trial) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("trial", trial.trial());
        entry.putAll(EstimateEntry.of(trial.estimate()));
        entry.put("replicates", trial.n());
        entry.put("above", trial.room().above());
        entry.put("below", trial.room().below());
        entry.put("verdict", trial.verdict().words());
        return entry;
    }
}
