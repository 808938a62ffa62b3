package rivalry.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What every figure of a run is made with: its fans, its colours, and the words they share. */
final class Draft {
    private final Fans fans;
    private final Palette palette;

    Draft(Fans fans) {
        this.fans = fans;
        palette = new Palette(fans.countries().keySet());
    }

    Fans fans() {
        return fans;
    }

    Palette palette() {
        return palette;
    }

    /** Scenario, band and replicates, as they stand under every title. */
    String subtitle() {
        String middle = fans.replicates() == 1
                ? "one replicate"
                : "median and " + Numbers.PERCENT.print(fans.coverage()) + " of " + fans.replicates() + " replicates";
        return fans.scenario() + "  ·  " + middle;
    }

    /**
     * A line for every country that has a measure: the rivals with their bands, the others thin, behind them.
     *
     * @param by the further dimension, or empty
     */
    List<Line> countries(String measure, String by) {
        List<Line> others = new ArrayList<>();
        List<Line> rivals = new ArrayList<>();
        for (String country : fans.countries().keySet()) {
            Optional<Fan> fan = fans.find(measure, country, by);
            if (fan.isPresent()) {
                Line line = Line.of(fan.get(), fans.nameOf(country), palette.of(country));
                if (fans.rivals().contains(country)) {
                    rivals.add(line);
                } else {
                    others.add(line.faint());
                }
            }
        }
        others.addAll(rivals);
        return others;
    }

    /** A panel over the years; its lines are dashed after recorded history. */
    Panel panel(String title, Axis y, List<Line> lines) {
        return new Panel(title, Axis.YEARS, y, lines, split());
    }

    /** A panel alone in its figure; none if it has no line. */
    Optional<Figure> figure(String id, String title, Axis y, List<Line> lines) {
        return lines.isEmpty() ? Optional.empty() : figure(id, title, 1, List.of(panel("", y, lines)));
    }

    /** The panels that have lines, side by side; none if no panel has. */
    Optional<Figure> figure(String id, String title, int columns, List<Panel> panels) {
        List<Panel> drawn =
                panels.stream().filter(panel -> !panel.lines().isEmpty()).toList();
        return drawn.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure(id, title, subtitle(), Math.min(columns, drawn.size()), drawn));
    }

    /** {@code 12 months in 2025, 25 in 2035}: a fan at the end of history and at the end of the run. */
    String thenAndLater(Fan fan, Numbers numbers, String unit) {
        String then = numbers.print(fan.atEndOf(fans.lastYearOfHistory())) + unit + " in " + fans.lastYearOfHistory();
        if (fans.lastYear() <= fans.lastYearOfHistory()) {
            return then;
        }
        return then + ", " + numbers.print(fan.atEndOf(fans.lastYear())) + " in " + fans.lastYear();
    }

    private OptionalDouble split() {
        double end = Fan.time(fans.horizon().history_until().plusMonths(1));
        return fans.horizon().end().isAfter(fans.horizon().history_until())
                ? OptionalDouble.of(end - 0.5 / 12)
                : OptionalDouble.empty();
    }
}
