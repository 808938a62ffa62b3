package rivalry.chart;

import java.util.List;
import java.util.Optional;

/** Who shares, who uses what others share, and how governments stand to each other. */
final class OpennessFigures {
    private OpennessFigures() {}

    static Optional<Figure> openness(Draft draft) {
        Panel released = draft.panel(
                "Released",
                Axis.share("share of models released with open weights"),
                draft.rivals("open_release_share"));
        Panel taken = draft.panel(
                "Taken up",
                Axis.share("share of downloads of open models that a count ascribes"),
                draft.countries("downloads_share", ""));
        return draft.figure("openness", "Who releases open models, and whose are used", 2, List.of(released, taken));
    }

    static Optional<Figure> tension(Draft draft) {
        return draft.figure(
                "tension",
                "Tension, " + draft.rivalNames(),
                Axis.amount("tension, 0 none to 1 full"),
                draft.betweenRivals("tension", (from, to) -> from, "felt by "));
    }
}
