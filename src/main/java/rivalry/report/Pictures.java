package rivalry.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rivalry.chart.ArmFigures;
import rivalry.chart.Change;
import rivalry.chart.Dose;
import rivalry.chart.Drawn;
import rivalry.chart.Versus;

/** The figures of a comparison, each put where a reader looks for it: what is resolved comes first. */
final class Pictures {
    private Pictures() {}

    static List<Picture> of(Versus versus, List<Drawn> figures) {
        List<Change> headlines = versus.arms().stream()
                .flatMap(arm -> arm.changes().stream())
                .filter(Change::isHeadline)
                .toList();
        Set<String> all = ids(headlines);
        Set<String> resolved = ids(headlines.stream().filter(Change::isResolved).toList());
        String first = figures.isEmpty() ? "" : figures.get(0).figure().id();
        return figures.stream()
                .map(drawn -> Picture.of(drawn, place(drawn.figure().id(), first, all, resolved)))
                .toList();
    }

    private static Picture.Place place(String id, String first, Set<String> headlines, Set<String> resolved) {
        if (id.startsWith("parts-")) {
            return Picture.Place.PARTS;
        }
        if (headlines.contains(id)) {
            return resolved.contains(id) ? Picture.Place.RESOLVED : Picture.Place.UNRESOLVED;
        }
        return id.equals(first) || id.equals("zero-sum-plane") ? Picture.Place.OVERVIEW : Picture.Place.BEHIND;
    }

    private static Set<String> ids(List<Change> changes) {
        return changes.stream()
                .map(Change::subject)
                .flatMap(subject -> Stream.of(ArmFigures.idOf(subject), Dose.idOf(subject)))
                .collect(Collectors.toSet());
    }
}
