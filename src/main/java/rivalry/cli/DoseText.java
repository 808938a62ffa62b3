package rivalry.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rivalry.chart.Change;
import rivalry.chart.Subject;
import rivalry.comparison.Finding;
import rivalry.files.ComparedArm;
import rivalry.files.Comparison;
import rivalry.files.Dosing;
import rivalry.observation.Headline;

/** What a comparison of many doses prints: a line a headline measure, a column a dose. */
final class DoseText {
    private final Comparison comparison;
    private final Dosing dosing;

    DoseText(Comparison comparison, Dosing dosing) {
        this.comparison = comparison;
        this.dosing = dosing;
    }

    void print(PrintWriter out) {
        List<String> periods = comparison
                .others()
                .get(0)
                .headlines()
                .map(finding -> finding.question().period())
                .distinct()
                .sorted(Comparator.comparing(period -> !period.contains("-")))
                .toList();
        for (String period : periods) {
            out.printf(
                    "%nDifference from %s, %s, by %s of %s; * resolved%n%n",
                    comparison.baseline().name(), period, dosing.isTime() ? "start" : "dose", dosing.path());
            List<List<String>> rows = new ArrayList<>();
            List<String> head = new ArrayList<>(List.of("measure", "in"));
            head.addAll(dosing.doses().values());
            rows.add(head);
            Headline.ALL.forEach(headline -> row(headline, period).ifPresent(rows::add));
            TextTable.print(rows, out);
        }
        out.println();
    }

    private Optional<List<String>> row(Headline headline, String period) {
        Subject subject = Subject.of(headline);
        List<String> row = new ArrayList<>(List.of(subject.phrase(countries()), subject.differenceUnit()));
        for (ComparedArm arm : comparison.others()) {
            Optional<Finding> finding = arm.finding(headline.measure(), headline.entity(), headline.by(), period);
            row.add(finding.map(found -> cell(subject, found)).orElse(""));
        }
        return row.stream().skip(2).allMatch(String::isEmpty) ? Optional.empty() : Optional.of(row);
    }

    private static String cell(Subject subject, Finding finding) {
        if (finding.difference().isIdentical()) {
            return "0";
        }
        boolean resolved = Change.of(finding).isResolved();
        return subject.differenceNumbers().printSigned(finding.difference().difference()) + (resolved ? " *" : "");
    }

    private Map<String, String> countries() {
        Map<String, String> names = new LinkedHashMap<>();
        comparison.baseline().scenario().countries().forEach((id, country) -> names.put(id, country.name()));
        return names;
    }
}
