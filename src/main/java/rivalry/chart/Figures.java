package rivalry.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The figures of a run, in the order in which they are read. */
public final class Figures {
    private static final List<Function<Draft, Optional<Figure>>> ALL = List.of(
            FrontierFigures::capability,
            FrontierFigures::lag,
            FrontierFigures::effort,
            ComputeFigures::shares,
            ComputeFigures::channels,
            PaperFigures::papers,
            PaperFigures::joint,
            PaperFigures::ideas,
            PeopleFigures::talent,
            PeopleFigures::elite,
            PeopleFigures::moves,
            OpennessFigures::openness,
            FamilyFigures::crossUse,
            OpennessFigures::tension);

    private Figures() {}

    /** Every figure whose measures the fans hold; one that has nothing to show is left out. */
    public static List<Figure> of(Fans fans) {
        Draft draft = new Draft(fans);
        return ALL.stream().flatMap(figure -> figure.apply(draft).stream()).toList();
    }
}
