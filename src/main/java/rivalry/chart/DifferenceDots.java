package rivalry.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rivalry.comparison.Verdict;
import rivalry.observation.Headline;

/**
 * The headline differences of an arm side by side: each as a multiple of the smallest effect of interest, with its
 * interval; within ±1 nobody need care.
 */
final class DifferenceDots {
    private static final double NEVER = 1e-300;

    private DifferenceDots() {}

    /** A figure a period: the mean of the years ahead first, then the last year. */
    static List<Figure> of(Versus versus) {
        List<String> periods = versus.arms().stream()
                .flatMap(arm -> arm.changes().stream())
                .filter(Change::isHeadline)
                .map(Change::period)
                .distinct()
                .sorted(Comparator.comparing(period -> !period.contains("-")))
                .toList();
        List<Figure> figures = new ArrayList<>();
        for (String period : periods) {
            figure(versus, period).ifPresent(figures::add);
        }
        return figures;
    }

    private static Optional<Figure> figure(Versus versus, String period) {
        List<Panel> panels = new ArrayList<>();
        for (Versus.Arm arm : versus.arms()) {
            panel(versus, arm, period).ifPresent(panels::add);
        }
        String when = period.contains("-") ? "mean of " + period.replace("-", "–") : period;
        return panels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure(
                        "differences-" + period,
                        "What changes, " + when,
                        "difference from the baseline as a multiple of the smallest effect of interest, with its 95 % "
                                + "interval; filled dots are resolved",
                        1,
                        panels));
    }

    private static Optional<Panel> panel(Versus versus, Versus.Arm arm, String period) {
        List<Change> rows = new ArrayList<>();
        for (Headline headline : Headline.ALL) {
            arm.of(headline.measure(), headline.entity(), headline.by()).stream()
                    .filter(change -> change.isHeadline() && change.period().equals(period))
                    .filter(change -> change.smallest() > NEVER)
                    .forEach(rows::add);
        }
        Collections.reverse(rows);
        List<String> names = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.Region.ofNoPracticalDifference());
        for (Change change : rows) {
            Subject subject = change.subject();
            names.add(HeadlineFigures.capital(subject.phrase(versus.baseline().countries())));
            marks.add(whisker(change, subject, names.size() - 1));
        }
        Axis x = Axis.signed("multiples of the smallest effect of interest");
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Panel.ofMarks(arm.name(), x, Axis.named("", names), marks));
    }

    private static Mark whisker(Change change, Subject subject, int row) {
        double unit = change.smallest();
        return new Mark.Whisker(
                change.verdict() == Verdict.IDENTICAL ? "identical" : subject.printDifference(change.difference()),
                colour(change.verdict()),
                row,
                change.difference() / unit,
                orCentre(change.interval().low(), change.difference()) / unit,
                orCentre(change.interval().high(), change.difference()) / unit,
                change.isResolved());
    }

    private static double orCentre(double edge, double centre) {
        return Double.isFinite(edge) ? edge : centre;
    }

    private static Color colour(Verdict verdict) {
        return switch (verdict) {
            case HIGHER -> Palette.BLUE;
            case LOWER -> Palette.VERMILLION;
            default -> Palette.GREY;
        };
    }
}
