package rivalry.gui;

import java.awt.Color;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import rivalry.chart.Axis;
import rivalry.chart.Figure;
import rivalry.chart.Line;
import rivalry.chart.Numbers;
import rivalry.chart.Palette;
import rivalry.chart.Panel;
import rivalry.chart.Scale;
import rivalry.scenario.Country;

/** Turns an outcome into figures: the policy's lines before the baseline's ghosts, or their differences. */
final class Plots {
    private final Outcome outcome;
    private final Optional<Bands> bands;
    private final Palette palette;

    Plots(Outcome outcome, Optional<Bands> bands) {
        this.outcome = outcome;
        this.bands = bands;
        palette = new Palette(outcome.scenario().countries().keySet());
    }

    /** The live chart: small, titled by its panel; empty if the scenario has no such series. */
    Optional<Figure> small(Plot plot, boolean differences) {
        return figure(plot, differences, "", "");
    }

    /** The same to be exported: with a title that says what is seen. */
    Optional<Figure> large(Plot plot, boolean differences) {
        String subtitle = bands.map(some ->
                        Texts.of("plot.subtitle.bands", outcome.scenario().name(), some.replicates()))
                .orElse(Texts.of("plot.subtitle", outcome.scenario().name(), outcome.replicate() + 1));
        return figure(plot, differences, plot.title(), subtitle);
    }

    private Optional<Figure> figure(Plot plot, boolean differences, String title, String subtitle) {
        List<Line> lines = differences ? differences(plot) : levels(plot);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Axis axis = differences ? plot.axisOfDifferences() : plot.axis();
        String head = title.isEmpty() ? plot.title() : "";
        Panel panel = new Panel(head, years(), axis, lines, split());
        return Optional.of(new Figure("cockpit-" + plot.key(), title, subtitle, 1, List.of(panel)));
    }

    /** The axis of years is the figures' own. */
    private static Axis years() {
        return new Axis("", Scale.LINEAR, Numbers.YEAR, false);
    }

    private List<Line> levels(Plot plot) {
        List<Line> ghosts = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Plot.Curve curve : plot.curves()) {
            Track with = outcome.policy(curve);
            if (with.times().length == 0) {
                continue;
            }
            if (!outcome.isBaseline()) {
                Track without = Track.of(outcome.baseline(), curve);
                ghosts.add(bands.map(some -> some.baseline(curve))
                        .orElse(line("", curve, without))
                        .ghost());
            }
            Line own = bands.map(some -> some.policy(curve)).orElse(line("", curve, with));
            lines.add(named(own, label(curve), colour(curve)));
        }
        ghosts.addAll(lines);
        return ghosts;
    }

    private List<Line> differences(Plot plot) {
        List<Line> lines = new ArrayList<>();
        for (Plot.Curve curve : plot.curves()) {
            Track with = outcome.policy(curve);
            if (with.times().length > 0) {
                Line own = bands.map(some -> some.difference(curve))
                        .orElse(line("", curve, with.less(Track.of(outcome.baseline(), curve))));
                lines.add(named(own, label(curve), colour(curve)));
            }
        }
        return lines;
    }

    private Line line(String label, Plot.Curve curve, Track track) {
        return new Line(label, colour(curve), Line.Weight.STRONG, track.times(), track.values(), null, null);
    }

    private static Line named(Line line, String label, Color colour) {
        return new Line(label, colour, line.weight(), line.x(), line.y(), line.low(), line.high());
    }

    private String label(Plot.Curve curve) {
        return curve.country();
    }

    private Color colour(Plot.Curve curve) {
        return curve.country().isEmpty() ? Palette.ordinal(2) : palette.of(curve.country());
    }

    private OptionalDouble split() {
        YearMonth last = outcome.horizon().history_until();
        return outcome.horizon().end().isAfter(last)
                ? OptionalDouble.of(Track.time(last) + 0.5 / 12)
                : OptionalDouble.empty();
    }

    /** The name of a country, or the key itself. */
    static String nameOf(Outcome outcome, String country) {
        Country known = outcome.scenario().countries().get(country);
        return known == null ? country : known.name();
    }
}
