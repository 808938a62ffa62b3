package rivalry.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import rivalry.comparison.Estimate;
import rivalry.comparison.Rung;

/** What each mechanism buys: how much farther from history the model is without it, and how the fit goes as all go. */
public final class LadderFigure {
    private LadderFigure() {}

    /**
     * The one figure of a ladder.
     *
     * @param alone the rung without each mechanism alone, by its name
     * @param together the rung without it and all before it
     */
    public static Figure of(
            String name, int replicates, Rung whole, Map<String, Rung> alone, Map<String, Rung> together) {
        List<String> names = new ArrayList<>(alone.keySet());
        Collections.reverse(names);
        List<Mark> apart = new ArrayList<>();
        List<Mark> stacked = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            apart.add(alone(alone.get(names.get(row)), row, whole, replicates));
            stacked.add(together(together.get(names.get(row)), row));
        }
        Axis rows = Axis.named("", names);
        return new Figure(
                "ladder",
                name,
                "distance from history in standard units, mean over " + whole.targets()
                        + " targets; beside it the targets met (" + whole.hits()
                        + " by the whole model); on the left, filled dots are resolved",
                2,
                List.of(
                        Panel.ofMarks(
                                "without this mechanism alone", Axis.amount("farther from history by"), rows, apart),
                        Panel.ofMarks(
                                "without this one and all above",
                                Axis.amount("distance from history"),
                                rows,
                                stacked)));
    }

    private static Mark alone(Rung rung, int row, Rung whole, int replicates) {
        Estimate worse = rung.worse();
        boolean resolved = worse.isResolved(replicates);
        Color colour = !resolved ? Palette.GREY : worse.value() > 0 ? Palette.BLUE : Palette.VERMILLION;
        return new Mark.Whisker(
                Numbers.HUMAN.printSigned(rung.hits() - whole.hits()),
                colour,
                row,
                worse.value(),
                edge(worse.interval().low(), worse.value()),
                edge(worse.interval().high(), worse.value()),
                resolved);
    }

    private static Mark together(Rung rung, int row) {
        return new Mark.Whisker(
                Integer.toString(rung.hits()),
                Palette.BLUE,
                row,
                rung.distance(),
                rung.distance(),
                rung.distance(),
                true);
    }

    private static double edge(double end, double centre) {
        return Double.isFinite(end) ? end : centre;
    }
}
