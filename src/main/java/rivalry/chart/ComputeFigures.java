package rivalry.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who owns the compute, and how it came to them. */
final class ComputeFigures {
    private record Way(String by, String label, Color colour) {}

    private static final List<Way> WAYS = List.of(
            new Way("channel=leaked", "smuggled", Palette.PURPLE),
            new Way("channel=domestic", "made at home", Palette.GREEN),
            new Way("channel=legal", "bought legally", Palette.ORANGE),
            new Way("", "all", Palette.GREY));

    private ComputeFigures() {}

    static Optional<Figure> channels(Draft draft) {
        Axis axis = Axis.logarithmic("compute owned, H100 equivalents");
        List<Panel> panels = new ArrayList<>();
        for (String country : draft.fans().rivals()) {
            List<Line> lines = new ArrayList<>();
            for (Way way : WAYS) {
                draft.line("compute_stock", country, way.by(), way.label(), way.colour())
                        .filter(ComputeFigures::isThere)
                        .ifPresent(lines::add);
            }
            if (lines.size() == 2) {
                lines.remove(1); // one channel is all there is
            }
            panels.add(draft.panel(draft.fans().nameOf(country), axis, lines));
        }
        return draft.figure("compute-by-channel", "Compute by the channel it came through", 2, panels);
    }

    static Optional<Figure> shares(Draft draft) {
        Axis axis = Axis.share("share of the AI compute of all countries");
        return draft.figure(
                "compute-share", "Who owns the world's AI compute", axis, draft.countries("compute_share", ""));
    }

    /** A channel that never carried one chip is not drawn: a logarithmic axis has no zero. */
    private static boolean isThere(Line line) {
        for (double value : line.y()) {
            if (value >= 1) {
                return true;
            }
        }
        return false;
    }
}
