package rivalry.gui;

import java.util.ArrayList;
import java.util.List;
import rivalry.chart.Fan;
import rivalry.chart.Fans;
import rivalry.chart.Figure;
import rivalry.chart.Figures;
import rivalry.observation.History;
import rivalry.observation.Series;

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
        return Figures.of(Fans.of(outcome.scenario(), 1, fans));
    }
}
