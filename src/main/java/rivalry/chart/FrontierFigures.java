package rivalry.chart;

import java.util.List;
import java.util.Optional;

/** How far the frontier is, and who trails it. */
final class FrontierFigures {
    private FrontierFigures() {}

    static Optional<Figure> capability(Draft draft) {
        Axis axis = Axis.level("capability, points (10 more: ten times the effective training compute)");
        return draft.figure(
                "capability", "How capable each country's best model is", axis, draft.countries("capability", ""));
    }

    static Optional<Figure> lag(Draft draft) {
        String rival = draft.fans().rivals().get(draft.fans().rivals().size() - 1);
        String name = draft.fans().nameOf(rival);
        return draft.fans()
                .find("lag", rival, "")
                .flatMap(fan -> draft.figure(
                        "lag",
                        "How far " + name + " trails the frontier: "
                                + draft.thenAndLater(fan, Numbers.HUMAN, " months"),
                        Axis.amount("lag, months since another country passed the level of its best model"),
                        List.of(Line.of(fan, name, draft.palette().of(rival)))));
    }

    static Optional<Figure> effort(Draft draft) {
        Axis axis = Axis.share("share of firms' free money that goes to efficiency research instead of compute");
        return draft.figure(
                "efficiency-share", "Who bets on efficiency", axis, draft.countries("efficiency_share", ""));
    }
}
