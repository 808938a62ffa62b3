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
    private final Plan plan;
    private final List<Requirement> requirements;
    private final Terminal terminal;

    Report(Plan plan, List<Requirement> requirements, Terminal terminal) {
        this.plan = plan;
        this.requirements = requirements;
        this.terminal = terminal;
    }

    /** Says what would be played. */
    void printIntention(String place, boolean json) {
        Map<String, Object> intention = new LinkedHashMap<>();
        intention.put("scenarios", plan.inputs().names());
        intention.put("replicates", plan.inputs().replicates());
        intention.put("seed", plan.inputs().seed());
        intention.put(
                "years",
                plan.inputs().span().first() + ".." + plan.inputs().span().last());
        intention.put("results", place);
        if (json) {
            terminal.out().print(Json.of(intention));
            return;
        }
        terminal.out().println("Nothing is played (--dry-run). It would be:");
        intention.forEach((key, value) -> terminal.out().printf("  %-10s  %s%n", key, value));
    }

    /** Says how it ended, and returns the exit status. */
    int print(Session.Outcome outcome, Path place, boolean json) {
        if (outcome.isInterrupted()) {
            return Exit.INTERRUPTED;
        }
        List<Verdict> verdicts = verdicts(outcome);
        if (json) {
            terminal.out().print(Json.of(document(outcome, place, verdicts)));
        } else {
            printWords(outcome, place, verdicts);
        }
        if (outcome.failed() > 0) {
            terminal.err()
                    .println("rivalry: " + outcome.failed() + " of " + plan.runs()
                            + " runs failed; the others are kept. First: " + outcome.firstFailure());
            return Exit.SOME_FAILED;
        }
        return verdicts.stream().allMatch(Verdict::isMet) ? Exit.OK : Exit.UNMET;
    }

    /** A requirement against what was found. */
    private record Verdict(String text, boolean isMet) {}

    private List<Verdict> verdicts(Session.Outcome outcome) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Requirement requirement : requirements) {
            int before = verdicts.size();
            outcome.rows().values().forEach(rows -> rows.stream()
                    .filter(requirement::concerns)
                    .forEach(row -> verdicts.add(new Verdict(requirement.verdict(row), requirement.isMet(row)))));
            if (verdicts.size() == before) {
                verdicts.add(new Verdict("NOT MET  " + requirement.text() + ": the results have no such value", false));
            }
        }
        return verdicts;
    }

    private void printWords(Session.Outcome outcome, Path place, List<Verdict> verdicts) {
        if (plan.arms().size() > 1) {
            new ComparisonText(plan.comparison(place, outcome.rows(), outcome.findings())).print(terminal.out());
            verdicts.forEach(verdict -> terminal.out().println(verdict.text()));
            terminal.out().println("Results: " + place);
            if (plan.inputs().charts()) {
                terminal.out().println("Report:  " + place.resolve(ReportFile.NAME));
            }
            return;
        }
        outcome.rows().forEach((arm, rows) -> new HeadlineTable(arm, plan.inputs(), rows).print(terminal.out()));
        verdicts.forEach(verdict -> terminal.out().println(verdict.text()));
        terminal.out().println("Results: " + place);
    }

    private Map<String, Object> document(Session.Outcome outcome, Path place, List<Verdict> verdicts) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("results", place.toString());
        document.put("replicates", plan.inputs().replicates());
        document.put("seed", plan.inputs().seed());
        document.put("failed", outcome.failed());
        List<Map<String, Object>> summary = new ArrayList<>();
        outcome.rows().values().forEach(rows -> HeadlineTable.headlines(rows).forEach(row -> summary.add(entry(row))));
        document.put("summary", summary);
        List<Map<String, Object>> required = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("met", verdict.isMet());
            entry.put("text", verdict.text());
            required.add(entry);
        }
        document.put("requirements", required);
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
