package rivalry.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
                Axis.share("share of new developers on open models"),
                draft.countries("downloads_share", ""));
        return draft.figure("openness", "Who releases open models, and whose are used", 2, List.of(released, taken));
    }

    static Optional<Figure> tension(Draft draft) {
        String one = draft.fans().rivals().get(0);
        String other = draft.fans().rivals().get(draft.fans().rivals().size() - 1);
        return draft.figure(
                "tension",
                "Tension, " + draft.rivalNames(),
                Axis.amount("tension, 0 none to 1 full"),
                Stream.of(
                                draft.line(
                                        "tension",
                                        one + ">" + other,
                                        "",
                                        "felt by " + draft.fans().nameOf(one),
                                        draft.palette().of(one)),
                                draft.line(
                                        "tension",
                                        other + ">" + one,
                                        "",
                                        "felt by " + draft.fans().nameOf(other),
                                        draft.palette().of(other)))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
