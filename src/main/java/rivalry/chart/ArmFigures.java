package rivalry.chart;

import java.util.ArrayList;
import java.util.List;

/** The figures of a comparison, in the order in which they are read. */
public final class ArmFigures {
    private ArmFigures() {}

    /** Every figure whose measures both baseline and arms hold; one that has nothing to show is left out. */
    public static List<Figure> of(Versus versus) {
        List<Figure> figures = new ArrayList<>(DifferenceDots.of(versus));
        ZeroSumPlane.of(versus).ifPresent(figures::add);
        figures.addAll(HeadlineFigures.of(versus));
        CountryFigures.capability(versus).ifPresent(figures::add);
        CountryFigures.impact(versus).ifPresent(figures::add);
        SideBySide.of(versus, "Compute by the channel it came through", ComputeFigures::channels)
                .ifPresent(figures::add);
        String rivals = new Draft(versus.baseline()).rivalNames();
        SideBySide.of(versus, "Moves of researchers, " + rivals, PeopleFigures::moves)
                .ifPresent(figures::add);
        CrossUseMatrix.of(versus).ifPresent(figures::add);
        SideBySide.of(
                        versus,
                        rivals + " papers at the top conference: truth, scan, corrected scan",
                        PaperFigures::joint)
                .ifPresent(figures::add);
        SideBySide.of(versus, "The open ideas that breakthroughs grow from", PaperFigures::ideas)
                .ifPresent(figures::add);
        return figures;
    }

    /** The id of the figure of a headline measure. */
    public static String idOf(Subject headline) {
        return HeadlineFigures.PREFIX + HeadlineFigures.id(headline);
    }
}
