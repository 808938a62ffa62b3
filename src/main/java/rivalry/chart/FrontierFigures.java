package rivalry.chart;

import java.util.List;
import java.util.Optional;

/** How far the frontier is, and who trails it. */
final class FrontierFigures {
    private FrontierFigures() {}

    static Optional<Figure> capability(Draft draft) {
        Axis axis = Axis.level("capability, points: 10 more is ten times the effective training compute");
        return draft.figure(
                "capability",
                "Capability of each country's best released model",
                axis,
                draft.countries("capability", ""));
    }

    static Optional<Figure> lag(Draft draft) {
        String rival = draft.fans().rivals().get(draft.fans().rivals().size() - 1);
        return draft.fans()
                .find("lag", rival, "")
                .flatMap(fan -> draft.figure(
                        "lag",
                        "How far the best model of " + draft.fans().nameOf(rival) + " trails the frontier: "
                                + draft.thenAndLater(fan, Numbers.HUMAN, " months"),
                        Axis.amount("months since the leader first reached the same level"),
                        List.of(Line.of(
                                fan, draft.fans().nameOf(rival), draft.palette().of(rival)))));
    }
}
