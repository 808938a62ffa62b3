package rivalry.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rivalry.comparison.Payoffs;
import rivalry.comparison.Resampling;
import rivalry.scenario.Game;

/**
 * A game that was played.
 *
 * @param replicates the replicates that every cell has
 * @param terms the worth of each term by row, column and replicate: the first player's terms, then the second's
 */
record GameResult(
        Game game, List<Integer> replicates, double[][][][] terms, Payoffs payoffs, List<Payoffs.Found> equilibria) {

    static GameResult of(Game game, List<Integer> replicates, double[][][][] terms, Resampling luck) {
        int own = game.player(0).objective().size();
        int all = own + game.player(1).objective().size();
        Payoffs payoffs = new Payoffs(sums(terms, 0, own), sums(terms, own, all), luck);
        return new GameResult(game, replicates, terms, payoffs, payoffs.equilibria());
    }

    private static double[][][] sums(double[][][][] terms, int from, int to) {
        double[][][] sums = new double[terms.length][terms[0].length][terms[0][0].length];
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j < sums[i].length; j++) {
                double[][] runs = terms[i][j];
                Arrays.setAll(sums[i][j], k -> Arrays.stream(runs[k], from, to).sum());
            }
        }
        return sums;
    }

    String row(int i) {
        return game.player(0).names().get(i);
    }

    String column(int j) {
        return game.player(1).names().get(j);
    }

    String country(int player) {
        return game.countries().get(player);
    }

    /** The names of a player's terms. */
    List<String> termNames(int player) {
        return new ArrayList<>(game.player(player).objective().keySet());
    }

    /** Where a player's terms begin. */
    int firstTerm(int player) {
        return player == 0 ? 0 : game.player(0).objective().size();
    }

    /** The mean over replicates of a term's worth in a cell. */
    double term(int i, int j, int place) {
        return Arrays.stream(terms[i][j])
                .mapToDouble(run -> run[place])
                .average()
                .orElse(Double.NaN);
    }

    /** Whether a cell's row (of player 0) or column (of player 1) is a best response in the game of the means. */
    boolean isBest(int player, int i, int j) {
        return player == 0 ? payoffs.game().isBestRow(i, j) : payoffs.game().isBestColumn(i, j);
    }

    double bestShare(int player, int i, int j) {
        return player == 0 ? payoffs.bestRowShare(i, j) : payoffs.bestColumnShare(i, j);
    }
}
