package rivalry.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rivalry.chart.Figure;
import rivalry.chart.Numbers;
import rivalry.chart.PartsFigure;
import rivalry.chart.Subject;
import rivalry.comparison.Decomposition;
import rivalry.comparison.Estimate;
import rivalry.comparison.Finding;
import rivalry.files.ComparedArm;
import rivalry.files.Decomposed;
import rivalry.observation.Headline;

/** What the parts of combined policies do, as tables of a page: the headlines over the years ahead. */
final class Breakdowns {
    private Breakdowns() {}

    static List<Page.Breakdown> of(List<ComparedArm> arms, Map<String, String> countries) {
        List<Page.Breakdown> all = new ArrayList<>();
        for (ComparedArm arm : arms) {
            shown(arm)
                    .map(each -> breakdown(arm, arms.size() > 1 ? arm.name() + ": " : "", each, countries))
                    .forEach(all::add);
        }
        return all;
    }

    /** The same as figures. */
    static List<Figure> figures(List<ComparedArm> arms, Map<String, String> countries) {
        return arms.stream()
                .flatMap(arm -> shown(arm).flatMap(each -> figure(arm, each).figure(countries).stream()))
                .toList();
    }

    /** The headlines over the years ahead, else in the last year. */
    private static Stream<Decomposed> shown(ComparedArm arm) {
        List<Decomposed> parts = arm.differing().parts();
        boolean hasAhead = parts.stream().anyMatch(each -> each.period().contains("-"));
        return parts.stream()
                .filter(each -> each.period().contains("-") == hasAhead)
                .filter(each -> Double.isFinite(each.decomposition().together().value()));
    }

    private static PartsFigure figure(ComparedArm arm, Decomposed each) {
        Headline headline = each.headline();
        double smallest = arm.finding(headline.measure(), headline.entity(), headline.by(), each.period())
                .map(Finding::smallest)
                .orElse(Double.NaN);
        return new PartsFigure(arm.name(), Subject.of(headline), each.period(), each.decomposition(), smallest);
    }

    private static Page.Breakdown breakdown(
            ComparedArm arm, String lead, Decomposed each, Map<String, String> countries) {
        Subject subject = Subject.of(each.headline());
        Decomposition found = each.decomposition();
        return new Page.Breakdown(
                figure(arm, each).id(),
                lead + subject.phrase(countries) + ", " + each.period().replace('-', '–') + ", in "
                        + subject.differenceUnit(),
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
        String value = numbers.printSigned(estimate.value());
        return Double.isFinite(estimate.interval().low())
                ? value + " (" + estimate.interval().inWords(numbers::printSigned) + ")"
                : value;
    }
}
