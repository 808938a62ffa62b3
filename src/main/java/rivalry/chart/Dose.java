package rivalry.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import rivalry.observation.Headline;

/**
 * An outcome against a lever's strength or the month it starts in.
 *
 * @param lever the lever in words, such as {@code export_controls.chips of tighter-chips}
 * @param isTime whether doses are points in time, in decimal years
 * @param doses ascending
 */
public record Dose(String lever, boolean isTime, double[] doses) {

    /** How many outcomes stand side by side in the overview. */
    private static final int MOST = 6;

    /**
     * The curves of the headline measures over the years ahead, else in the last year: the resolved ones together, those that
     * move most first, then each alone.
     *
     * @param arms one a dose
     */
    public List<Figure> figures(List<Versus.Arm> arms, Map<String, String> countries) {
        List<Figure> alone = new ArrayList<>();
        List<List<Change>> resolved = new ArrayList<>();
        for (Headline headline : Headline.ALL) {
            List<Change> changes = changes(arms, headline);
            figure(changes, countries).ifPresent(alone::add);
            if (changes.size() == doses.length && changes.stream().anyMatch(Change::isResolved)) {
                resolved.add(changes);
            }
        }
        resolved.sort(Comparator.comparingDouble((List<Change> changes) -> -reach(changes)));
        List<Figure> all = new ArrayList<>();
        if (!resolved.isEmpty()) {
            all.add(overview(resolved.stream().limit(MOST).toList(), countries));
        }
        all.addAll(alone);
        return all;
    }

    private static List<Change> changes(List<Versus.Arm> arms, Headline headline) {
        List<Change> changes = new ArrayList<>();
        for (Versus.Arm arm : arms) {
            arm.of(headline.measure(), headline.entity(), headline.by()).stream()
                    .filter(Change::isHeadline)
                    .max(Comparator.comparing(change -> !change.isOfAYear()))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    /** The largest difference, as a multiple of the smallest effect of interest. */
    private static double reach(List<Change> changes) {
        return changes.stream()
                .filter(Change::isResolved)
                .mapToDouble(Change::weight)
                .max()
                .orElse(0);
    }

    private Figure overview(List<List<Change>> all, Map<String, String> countries) {
        List<Panel> panels = all.stream()
                .map(changes -> panel(changes)
                        .titled(HeadlineFigures.capital(subject(changes).phrase(countries))))
                .toList();
        String title = "What " + (isTime ? "an earlier or later start" : "a weaker or stronger dose") + " changes, "
                + when(all.get(0).get(0));
        return new Figure("dose-overview", title, subtitle(), Math.min(2, panels.size()), panels);
    }

    /**
     * The curve of one outcome: the paired difference at every dose, with its interval.
     *
     * @param changes one a dose, all of the same series and period
     */
    public Optional<Figure> figure(List<Change> changes, Map<String, String> countries) {
        if (changes.isEmpty() || changes.size() != doses.length) {
            return Optional.empty();
        }
        Subject subject = subject(changes);
        return Optional.of(new Figure(
                idOf(subject),
                HeadlineFigures.capital(subject.phrase(countries)) + ", " + when(changes.get(0)),
                subtitle(),
                1,
                List.of(panel(changes))));
    }

    /** The id of the figure of a headline measure. */
    public static String idOf(Subject headline) {
        return "dose-" + HeadlineFigures.id(headline);
    }

    private Panel panel(List<Change> changes) {
        Line curve = new Line(
                "",
                Palette.arm(0),
                Line.Weight.STRONG,
                doses,
                changes.stream().mapToDouble(Change::difference).toArray(),
                changes.stream().mapToDouble(change -> change.interval().low()).toArray(),
                changes.stream().mapToDouble(change -> change.interval().high()).toArray());
        Axis x = isTime ? new Axis("start of " + lever, Scale.LINEAR, Numbers.YEAR, false) : Axis.level(lever);
        return new Panel("", x, subject(changes).differenceAxis(), List.of(curve), OptionalDouble.empty());
    }

    private String subtitle() {
        return "paired difference from the baseline with its 95 % interval, by " + (isTime ? "start" : "dose");
    }

    private static Subject subject(List<Change> changes) {
        return changes.get(0).subject();
    }

    private static String when(Change change) {
        return change.isOfAYear()
                ? change.period()
                : "mean of " + change.period().replace("-", "–");
    }
}
