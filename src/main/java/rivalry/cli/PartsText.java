package rivalry.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rivalry.chart.Subject;
import rivalry.comparison.Decomposition;
import rivalry.comparison.Estimate;
import rivalry.files.Decomposed;

/** What a comparison prints of the parts of a combined policy: their Shapley shares, and all together. */
final class PartsText {
    private PartsText() {}

    static void print(List<Decomposed> all, Map<String, String> countries, PrintWriter out) {
        boolean hasAhead = all.stream().anyMatch(each -> each.period().contains("-"));
        List<Decomposed> shown = all.stream()
                .filter(each -> each.period().contains("-") == hasAhead)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        out.printf(
                "What each part does, %s: Shapley shares, which add up to what all do together; * resolved%n%n",
                shown.get(0).period());
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("measure", "unit"));
        shown.get(0).decomposition().parts().forEach(part -> head.add(part.name()));
        head.addAll(List.of("together", "beyond the parts alone"));
        rows.add(head);
        shown.forEach(each -> rows.add(row(each, countries)));
        TextTable.print(rows, out);
        out.println();
    }

    private static List<String> row(Decomposed each, Map<String, String> countries) {
        Subject subject = Subject.of(each.headline());
        Decomposition found = each.decomposition();
        List<String> row = new ArrayList<>(List.of(subject.phrase(countries), subject.differenceUnit()));
        found.parts().forEach(part -> row.add(cell(subject, found, part.share())));
        row.add(cell(subject, found, found.together()));
        row.add(cell(subject, found, found.synergy()));
        return row;
    }

    private static String cell(Subject subject, Decomposition found, Estimate estimate) {
        return subject.differenceNumbers().printSigned(estimate.value()) + (found.isResolved(estimate) ? " *" : "");
    }
}
