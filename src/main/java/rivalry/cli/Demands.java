package rivalry.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the user demanded of the results, held against what was found. */
final class Demands {
    /** One demand against one value. */
    record Answer(String text, boolean isMet) {
        Map<String, Object> toMap() {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("met", isMet);
            entry.put("text", text);
            return entry;
        }
    }

    private Demands() {}

    /** One answer or more to each demand: a demand must hold in every arm. */
    static List<Answer> answers(List<Requirement> requirements, PlanSession.Outcome outcome) {
        List<Answer> answers = new ArrayList<>();
        for (Requirement requirement : requirements) {
            List<Answer> own =
                    requirement.isOfDifference() ? ofFindings(requirement, outcome) : ofRows(requirement, outcome);
            answers.addAll(
                    own.isEmpty()
                            ? List.of(new Answer(
                                    "NOT MET  " + requirement.text() + ": the results have no such value", false))
                            : own);
        }
        return answers;
    }

    private static List<Answer> ofRows(Requirement requirement, PlanSession.Outcome outcome) {
        return outcome.rows().values().stream()
                .flatMap(List::stream)
                .filter(requirement::concerns)
                .map(row -> requirement.answer(row.arm(), row.centre()))
                .toList();
    }

    private static List<Answer> ofFindings(Requirement requirement, PlanSession.Outcome outcome) {
        List<Answer> answers = new ArrayList<>();
        outcome.findings().forEach((arm, differing) -> differing.findings().stream()
                .filter(requirement::concerns)
                .map(finding -> requirement.answer(arm, finding.difference().difference()))
                .forEach(answers::add));
        return answers;
    }
}
