package rivalry.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is published, by whom, and how much of it together. */
final class PaperFigures {
    private PaperFigures() {}

    static Optional<Figure> papers(Draft draft) {
        Panel papers = draft.panel("Papers", Axis.amount("papers a year"), draft.countries("papers", ""));
        Panel impact = draft.panel("Impact", Axis.amount("impact of the year's papers"), draft.countries("impact", ""));
        return draft.figure("papers-and-impact", "Who publishes, and what it is worth", 2, List.of(papers, impact));
    }

    static Optional<Figure> joint(Draft draft) {
        String pair = String.join("+", draft.fans().rivals());
        return draft.fans()
                .find("joint_share", pair, "")
                .flatMap(truth -> draft.figure(
                        "joint-papers",
                        draft.rivalNames() + " papers at the top conference: "
                                + draft.thenAndLater(truth, Numbers.PERCENT, ""),
                        Axis.share("share of the top conference's papers with authors in both countries"),
                        Stream.of(
                                        draft.line(
                                                "joint_share",
                                                pair,
                                                "variant=reported",
                                                "as a scan reports",
                                                Palette.ORANGE),
                                        draft.line(
                                                "joint_share",
                                                pair,
                                                "variant=corrected",
                                                "corrected by audit",
                                                Palette.PURPLE),
                                        draft.line("joint_share", pair, "", "in truth", Palette.GREEN))
                                .flatMap(Optional::stream)
                                .toList()));
    }

    static Optional<Figure> ideas(Draft draft) {
        Panel stock = draft.panel(
                "Open ideas",
                Axis.amount("stock of open ideas by the country they come from"),
                draft.countries("idea_stock", ""));
        List<Line> expected = new ArrayList<>();
        draft.line("breakthrough_hazard", "world", "", "all", Palette.GREY).ifPresent(expected::add);
        expected.addAll(draft.countries("breakthrough_hazard", ""));
        Panel hazard = draft.panel("Breakthroughs", Axis.amount("breakthroughs to be expected a year"), expected);
        return draft.figure(
                "ideas-and-breakthroughs", "The open ideas that breakthroughs grow from", 2, List.of(stock, hazard));
    }
}
