package rivalry.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where researchers come from, where they work, and who moves. */
final class PeopleFigures {
    private PeopleFigures() {}

    static Optional<Figure> talent(Draft draft) {
        Axis axis = Axis.logarithmic("researchers who work there, by the country they come from");
        List<Panel> panels = new ArrayList<>();
        for (String place : draft.fans().rivals()) {
            List<Line> lines = draft.dimension("researchers", place, "origin");
            panels.add(draft.panel(draft.fans().nameOf(place), axis, lines));
        }
        return draft.figure("talent", "Where the researchers at work in both countries come from", 2, panels);
    }

    static Optional<Figure> elite(Draft draft) {
        Axis axis = Axis.share("share of the top conference's authors");
        List<Panel> panels = List.of(
                draft.panel("By country of origin", axis, draft.dimension("elite_share", "world", "origin")),
                draft.panel("By place of work", axis, draft.dimension("elite_share", "world", "place")));
        return draft.figure("top-authors", "Where the best come from, and where they work", 2, panels);
    }

    static Optional<Figure> moves(Draft draft) {
        return draft.figure(
                "moves",
                "Moves of researchers, " + draft.rivalNames(),
                Axis.amount("researchers with a doctorate a year"),
                draft.betweenRivals("moves", (from, to) -> to, "to "));
    }
}
