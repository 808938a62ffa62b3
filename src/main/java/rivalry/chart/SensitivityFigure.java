package rivalry.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import rivalry.comparison.Estimate;
import rivalry.comparison.SobolIndices;

/** Which parameters an output rests on: the share of variance of each, interactions included. */
public final class SensitivityFigure {
    private SensitivityFigure() {}

    /**
     * The one figure of an analysis.
     *
     * @param indices by output and parameter
     */
    public static List<Figure> of(List<String> outputs, List<String> parameters, SobolIndices[][] indices) {
        List<Panel> panels = new ArrayList<>();
        List<String> rows = new ArrayList<>(parameters);
        Collections.reverse(rows);
        for (int output = 0; output < outputs.size(); output++) {
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < parameters.size(); i++) {
                Estimate total = indices[output][i].total();
                marks.add(new Mark.Whisker(
                        Double.isFinite(total.value())
                                ? String.format(Locale.ROOT, "%.0f %%", 100 * total.value())
                                : "–",
                        total.interval().low() > 0.01 ? Palette.BLUE : Palette.GREY,
                        parameters.size() - 1.0 - i,
                        total.value(),
                        edge(total.interval().low(), total.value()),
                        edge(total.interval().high(), total.value()),
                        total.interval().low() > 0.01));
            }
            panels.add(Panel.ofMarks(
                    outputs.get(output).replace('-', ' '),
                    Axis.share("share of variance"),
                    Axis.named("", rows),
                    marks));
        }
        return List.of(new Figure(
                "sensitivity",
                "What the results rest on",
                "share of variance that a parameter carries, interactions included, with its 95 % interval; filled: above 1 %",
                2,
                panels));
    }

    private static double edge(double end, double centre) {
        return Double.isFinite(end) ? Math.max(0, Math.min(1.5, end)) : centre;
    }
}
