package rivalry.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rivalry.files.Json;
import rivalry.files.ReportFile;
import rivalry.files.SummaryRow;

/** What a command that played an ensemble says at its end. */
final class Report {
    private final List<Requirement> requirements;
    private final Terminal terminal;

    Report(List<Requirement> requirements, Terminal terminal) {
        this.requirements = requirements;
        this.terminal = terminal;
    }

    /** Says what would be played, and returns the exit status. */
    int printIntention(Plan plan, String place, boolean json) {
        Map<String, Object> intention = new LinkedHashMap<>();
        intention.put("scenarios", plan.inputs().names());
        intention.put("replicates", plan.inputs().replicates());
        plan.inputs().until().ifPresent(most -> intention.put("until", most));
        intention.put("seed", plan.inputs().seed());
        intention.put(
                "years",
                plan.inputs().span().first() + ".." + plan.inputs().span().last());
        intention.put("results", place);
        return new Intention(intention).print(terminal, json);
    }

    /** Says how it ended, and returns the exit status. */
    int print(PlanSession.Outcome outcome, Path place, boolean json) {
        Plan plan = outcome.plan();
        if (outcome.isInterrupted()) {
            return Exit.INTERRUPTED;
        }
        List<Demands.Answer> answers = Demands.answers(requirements, outcome);
        if (json) {
            terminal.out().print(Json.of(document(outcome, place, answers)));
        } else {
            printWords(outcome, place, answers);
        }
        if (outcome.failed() > 0) {
            terminal.err()
                    .println("rivalry: " + outcome.failed() + " of " + plan.runs()
                            + " runs failed; the others are kept. First: " + outcome.firstFailure());
            return Exit.SOME_FAILED;
        }
        return answers.stream().allMatch(Demands.Answer::isMet) ? Exit.OK : Exit.UNMET;
    }

    private void printWords(PlanSession.Outcome outcome, Path place, List<Demands.Answer> answers) {
        Plan plan = outcome.plan();
        if (plan.arms().size() > 1) {
            new ComparisonText(plan.comparison(place, outcome.rows(), outcome.findings())).print(terminal.out());
            answers.forEach(answer -> terminal.out().println(answer.text()));
            plan.inputs().until().ifPresent(most -> terminal.out()
                    .println(Rounds.words(plan.inputs().replicates(), outcome.headlines()) + "; at most " + most
                            + " were to be played"));
            terminal.out().println("Results: " + place);
            if (plan.inputs().charts()) {
                terminal.out().println("Report:  " + place.resolve(ReportFile.NAME));
            }
            return;
        }
        outcome.rows().forEach((arm, rows) -> new HeadlineTable(arm, plan.inputs(), rows).print(terminal.out()));
        answers.forEach(answer -> terminal.out().println(answer.text()));
        terminal.out().println("Results: " + place);
    }

    private Map<String, Object> document(PlanSession.Outcome outcome, Path place, List<Demands.Answer> answers) {
        Plan plan = outcome.plan();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("results", place.toString());
        document.put("replicates", plan.inputs().replicates());
        plan.inputs().until().ifPresent(most -> {
            document.put("until", most);
            document.put("unresolved", Rounds.open(outcome.headlines()));
        });
        document.put("seed", plan.inputs().seed());
        document.put("failed", outcome.failed());
        if (plan.arms().size() > 1) {
            document.put("baseline", plan.inputs().names().get(0));
            document.put(
                    "arms", new ComparisonDocument(plan.comparison(place, outcome.rows(), outcome.findings())).arms());
        } else {
            List<Map<String, Object>> summary = new ArrayList<>();
            outcome.rows().values().forEach(rows -> HeadlineTable.headlines(rows)
                    .forEach(row -> summary.add(entry(row))));
            document.put("summary", summary);
        }
        document.put("requirements", answers.stream().map(Demands.Answer::toMap).toList());
        return document;
    }

    private static Map<String, Object> entry(SummaryRow row) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("arm", row.arm());
        entry.put("measure", row.measure());
        entry.put("entity", row.entity());
        entry.put("by", row.by());
        entry.put("period", row.period());
        entry.put("centre", row.centre());
        entry.put("p05", row.summary().p05());
        entry.put("p95", row.summary().p95());
        return entry;
    }
}
