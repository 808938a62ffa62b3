package rivalry.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import rivalry.comparison.Estimate;
import rivalry.comparison.Payoffs;
import rivalry.scenario.Game;

/** The pay-offs of a game: a matrix a player, with its best responses framed. */
public final class PayoffMap {
    private static final double LIGHTEST = 0.10;
    private static final double DARKEST = 0.70;

    private final Game game;
    private final Payoffs payoffs;
    private final double largest;

    private PayoffMap(Game game, Payoffs payoffs) {
        this.game = game;
        this.payoffs = payoffs;
        double size = 0;
        for (int i = 0; i < payoffs.rows(); i++) {
            for (int j = 0; j < payoffs.columns(); j++) {
                size = Math.max(size, Math.abs(payoffs.change(0, i, j).value()));
                size = Math.max(size, Math.abs(payoffs.change(1, i, j).value()));
            }
        }
        largest = size;
    }

    /** The one figure of a game. */
    public static List<Figure> of(Game game, Payoffs payoffs) {
        PayoffMap map = new PayoffMap(game, payoffs);
        Palette palette = new Palette(game.countries());
        return List.of(new Figure(
                "payoffs",
                game.name() + ": who gains by what",
                "change of each player's pay-off against the status quo (top left), with its 95 % interval over "
                        + payoffs.replicates()
                        + " replicates; grey: not resolved; framed: best response to the other's "
                        + "choice",
                2,
                List.of(map.panel(0, palette), map.panel(1, palette))));
    }

    private Panel panel(int player, Palette palette) {
        String country = game.countries().get(player);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < payoffs.rows(); i++) {
            for (int j = 0; j < payoffs.columns(); j++) {
                int row = payoffs.rows() - 1 - i;
                marks.add(cell(player, i, j, row));
                boolean best = player == 0
                        ? payoffs.game().isBestRow(i, j)
                        : payoffs.game().isBestColumn(i, j);
                if (best) {
                    marks.add(new Mark.Frame(j, row, palette.of(country)));
                }
            }
        }
        List<String> rows = new ArrayList<>(game.player(0).names());
        Collections.reverse(rows);
        return Panel.ofMarks(
                "pay-off of " + country,
                Axis.named(
                        "choice of " + game.countries().get(1), game.player(1).names()),
                Axis.named("choice of " + game.countries().get(0), rows),
                marks);
    }

    private Mark cell(int player, int i, int j, int row) {
        if (i == 0 && j == 0) {
            return new Mark.Cell(j, row, Palette.GREY, LIGHTEST, 0, "status quo");
        }
        Estimate change = payoffs.change(player, i, j);
        String interval = change.interval().inBrackets(Numbers.HUMAN::printSigned);
        boolean resolved = change.isResolved(payoffs.replicates());
        Color colour = !resolved ? Palette.GREY : change.value() > 0 ? Palette.BLUE : Palette.VERMILLION;
        double depth = resolved ? LIGHTEST + (DARKEST - LIGHTEST) * Math.abs(change.value()) / largest : LIGHTEST;
        String value = Numbers.HUMAN.printSigned(change.value());
        return new Mark.Cell(j, row, colour, depth, change.value(), value + "\n" + interval);
    }
}
