package rivalry.chart;

import java.awt.Color;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private String subtitle(boolean ofShares) {
        return fans.scenario() + "  ·  " + band(fans, ofShares ? " (shares of counts: ratio of sums)" : "");
    }

    /** What line and band are. */
    static String band(Fans fans) {
        return band(fans, "");
    }

    private static String band(Fans fans, String ofShares) {
        return fans.replicates() == 1
                ? "one replicate"
                : "median" + ofShares + " and " + Numbers.PERCENT.print(Fans.COVERAGE) + " of " + fans.replicates()
                        + " replicates";
    }

    /**
     * A line for every country that has a measure: the rivals with their bands, the others thin, behind them.
     *
     * @param by the further dimension, or empty
     */
    List<Line> countries(String measure, String by) {
        return perCountry(country -> fans.find(measure, country, by));
    }

    /** A line for each rival alone: where the others release too little to draw a line. */
    List<Line> rivals(String measure) {
        return fans.rivals().stream()
                .flatMap(rival -> line(measure, rival, "", fans.nameOf(rival), palette.of(rival)).stream())
                .toList();
    }

    /** A line for every country along a dimension of one entity's measure, such as {@code origin}. */
    List<Line> dimension(String measure, String entity, String dimension) {
        return perCountry(country -> fans.find(measure, entity, dimension + "=" + country));
    }

    private List<Line> perCountry(Function<String, Optional<Fan>> source) {
        List<Line> others = new ArrayList<>();
        List<Line> rivals = new ArrayList<>();
        for (String country : fans.countries().keySet()) {
            source.apply(country)
                    .map(fan -> Line.of(fan, fans.nameOf(country), palette.of(country)))
                    .ifPresent(line -> {
                        if (fans.rivals().contains(country)) {
                            rivals.add(line);
                        } else {
                            others.add(line.faint());
                        }
                    });
        }
        others.addAll(rivals);
        return others;
    }

    /**
     * The lines of a measure that runs from one rival to another, both ways.
     *
     * @param named which of two rivals, the one it runs from and the one it runs to, gives a line name and colour
     * @param words what stands before the name
     */
    List<Line> betweenRivals(String measure, BinaryOperator<String> named, String words) {
        String one = fans.rivals().get(0);
        String other = fans.rivals().get(fans.rivals().size() - 1);
        return Stream.of(List.of(one, other), List.of(other, one))
                .flatMap(way -> {
                    String rival = named.apply(way.get(0), way.get(1));
                    String entity = way.get(0) + ">" + way.get(1);
                    return line(measure, entity, "", words + fans.nameOf(rival), palette.of(rival)).stream();
                })
                .toList();
    }

    /** {@code United States–China}. */
    String rivalNames() {
        return fans.rivals().stream().map(fans::nameOf).collect(Collectors.joining("–"));
    }

    /** The line of one series, if the ensemble has it. */
    Optional<Line> line(String measure, String entity, String by, String label, Color colour) {
        return fans.find(measure, entity, by).map(fan -> Line.of(fan, label, colour));
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
                : Optional.of(new Figure(id, title, subtitle(ofShares(drawn)), Math.min(columns, drawn.size()), drawn));
    }

    /** {@code 12 months in 2025, 25 in 2035}: a fan at the end of history and at the end of the run. */
    String thenAndLater(Fan fan, Numbers numbers, String unit) {
        String then = numbers.print(fan.in(fans.lastYearOfHistory())) + unit + " in " + fans.lastYearOfHistory();
        if (fans.lastYear() <= fans.lastYearOfHistory()) {
            return then;
        }
        return then + ", " + numbers.print(fan.in(fans.lastYear())) + " in " + fans.lastYear();
    }

    private static boolean ofShares(List<Panel> panels) {
        return panels.stream().anyMatch(panel -> panel.y().numbers() == Numbers.PERCENT);
    }

    /** Where recorded history ends, if the run goes on: between its last year and the next. */
    private OptionalDouble split() {
        YearMonth last = fans.horizon().history_until();
        return fans.horizon().end().isAfter(last) ? OptionalDouble.of(last.getYear() + 0.5) : OptionalDouble.empty();
    }
}
