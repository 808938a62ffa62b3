package rivalry.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rivalry.chart.Numbers;
import rivalry.chart.Subject;
import rivalry.comparison.Decomposition;
import rivalry.comparison.Estimate;
import rivalry.files.ComparedArm;
import rivalry.files.Decomposed;

/** What the parts of combined policies do, as tables of a page: the headlines over the years ahead. */
final class Breakdowns {
    private Breakdowns() {}

    static List<Page.Breakdown> of(List<ComparedArm> arms, Map<String, String> countries) {
        List<Page.Breakdown> all = new ArrayList<>();
        for (ComparedArm arm : arms) {
            List<Decomposed> parts = arm.differing().parts();
            boolean hasAhead = parts.stream().anyMatch(each -> each.period().contains("-"));
            parts.stream()
                    .filter(each -> each.period().contains("-") == hasAhead)
                    .filter(each ->
                            Double.isFinite(each.decomposition().together().value()))
                    .map(each -> breakdown(arms.size() > 1 ? arm.name() + ": " : "", each, countries))
                    .forEach(all::add);
        }
        return all;
    }

    private static Page.Breakdown breakdown(String lead, Decomposed each, Map<String, String> countries) {
        Subject subject = Subject.of(each.headline());
        Decomposition found = each.decomposition();
        return new Page.Breakdown(
                lead + subject.phrase(countries) + ", " + each.period().replace('-', '–'),
                found.parts().stream()
                        .map(part -> new Page.Part(
                                part.name().replace('_', ' '),
                                words(subject, part.alone()),
                                words(subject, part.last()),
                                words(subject, part.share())))
                        .toList(),
                words(subject, found.together()),
                words(subject, found.synergy()));
    }

    private static String words(Subject subject, Estimate estimate) {
        Numbers numbers = subject.differenceNumbers();
        String value = subject.printDifference(estimate.value());
        return Double.isFinite(estimate.interval().low())
                ? value + " (" + numbers.printSigned(estimate.interval().low()) + " to "
                        + numbers.printSigned(estimate.interval().high()) + ")"
                : value;
    }
}
