package rivalry.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Small multiples: what an arm changes in every country, the baseline as a ghost. */
final class CountryFigures {
    private static final int COLUMNS = 4;

    private CountryFigures() {}

    static Optional<Figure> capability(Versus versus) {
        return figure(versus, "capability", "capability-by-country", "How capable each country's best model becomes");
    }

    static Optional<Figure> impact(Versus versus) {
        return differences(versus, "impact", "impact-by-country", "Impact of the papers of each country");
    }

    /** A panel a country, arms over the baseline. */
    private static Optional<Figure> figure(Versus versus, String measure, String id, String title) {
        Draft draft = new Draft(versus.baseline());
        Axis axis = new Subject(measure, "", "").axis();
        List<Panel> panels = new ArrayList<>();
        for (String country : versus.baseline().countries().keySet()) {
            List<Line> lines = new ArrayList<>();
            draft.line(measure, country, "", "", Palette.GREY).map(Line::ghost).ifPresent(lines::add);
            for (int i = 0; i < versus.arms().size(); i++) {
                new Draft(versus.arms().get(i).fans())
                        .line(measure, country, "", name(versus, i), Palette.arm(i))
                        .ifPresent(lines::add);
            }
            panels.add(draft.panel(versus.baseline().nameOf(country), axis, lines));
        }
        return multiples(id, title, Draft.band(versus.baseline()) + ", baseline in grey", panels);
    }

    /** A panel a country, the paired differences in per cent of the baseline: countries differ in size. */
    private static Optional<Figure> differences(Versus versus, String measure, String id, String title) {
        Axis axis = Axis.amount("difference, per cent");
        List<Panel> panels = new ArrayList<>();
        for (String country : versus.baseline().countries().keySet()) {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < versus.arms().size(); i++) {
                percents(versus.arms().get(i).of(measure, country, ""), name(versus, i), Palette.arm(i))
                        .ifPresent(lines::add);
            }
            panels.add(new Panel(versus.baseline().nameOf(country), Axis.YEARS, axis, lines, OptionalDouble.empty()));
        }
        return multiples(id, title, "paired difference from the baseline with its 95 % interval", panels);
    }

    private static Optional<Figure> multiples(String id, String title, String subtitle, List<Panel> panels) {
        List<Panel> drawn = panels.stream().filter(panel -> !panel.isEmpty()).toList();
        return drawn.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure(id, title, subtitle, Math.min(COLUMNS, drawn.size()), drawn));
    }

    private static Optional<Line> percents(List<Change> changes, String label, Color colour) {
        List<Change> years = changes.stream()
                .filter(change -> change.isOfAYear() && change.baseline() != 0)
                .toList();
        return Versus.line(label, colour, years, CountryFigures::percent);
    }

    private static double percent(Change change, double difference) {
        return 100 * difference / Math.abs(change.baseline());
    }

    /** One arm needs no name in every panel. */
    private static String name(Versus versus, int arm) {
        return versus.arms().size() == 1 ? "" : versus.arms().get(arm).name();
    }
}
