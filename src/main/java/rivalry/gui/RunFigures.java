package rivalry.gui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rivalry.chart.Fan;
import rivalry.chart.Fans;
import rivalry.chart.Figure;
import rivalry.chart.Figures;
import rivalry.chart.Line;
import rivalry.chart.Panel;
import rivalry.observation.History;
import rivalry.observation.Series;
import rivalry.scenario.Lab;

/** The figures of a results folder, drawn from one run. */
final class RunFigures {
    /** The figure of families of models. */
    static final String FAMILIES = "cross-use";

    private RunFigures() {}

    /** All figures of the policy's run. */
    static List<Figure> of(Outcome outcome) {
        History history = outcome.whatIf();
        int first = history.horizon().start().getYear();
        int years = history.horizon().end().getYear() - first + 1;
        List<Fan> fans = new ArrayList<>();
        for (int i = 0; i < history.series().size(); i++) {
            Series series = history.series().get(i);
            double[] values = new double[years];
            for (int year = 0; year < years; year++) {
                values[year] = history.year(i, first + year);
            }
            fans.add(Fan.yearly(series.measure().key(), series.entity(), series.by(), first, values, values, values));
        }
        Map<String, String> countries = new LinkedHashMap<>();
        outcome.scenario().countries().forEach((id, country) -> countries.put(id, country.name()));
        return Figures.of(new Fans(outcome.scenario().name(), 1, 0.9, history.horizon(), countries, fans)).stream()
                .map(figure -> figure.id().equals(FAMILIES) ? named(figure, outcome) : figure)
                .toList();
    }

    /** Lines that are called by the short name of a lab are called by its own. */
    private static Figure named(Figure figure, Outcome outcome) {
        List<Panel> panels = figure.panels().stream()
                .map(panel -> new Panel(
                        panel.title(),
                        panel.x(),
                        panel.y(),
                        panel.lines().stream().map(line -> named(line, outcome)).toList(),
                        panel.split(),
                        panel.marks()))
                .toList();
        return new Figure(figure.id(), figure.title(), figure.subtitle(), figure.columns(), panels);
    }

    private static Line named(Line line, Outcome outcome) {
        Lab lab = outcome.scenario().labs().get(line.label());
        String label = lab == null ? Wording.plain(line.label()) : lab.name();
        return new Line(label, line.colour(), line.weight(), line.x(), line.y(), line.low(), line.high());
    }
}
