package rivalry.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A game whose pay-offs an ensemble has estimated: every cell played on the same replicates. The first choice of each
 * player is the status quo.
 *
 * <p>How sure its answers are is asked by drawing replicates again with replacement and solving the game anew each time.
 */
public final class Payoffs {
    private final double[][][] row;
    private final double[][][] column;
    private final int n;
    private final Resampling luck;
    private final List<Bimatrix> resampled;

    /**
     * @param row pay-offs of the first player, {@code row[i][j][replicate]}, of at least two replicates
     * @param column pay-offs of the second
     */
    public Payoffs(double[][][] row, double[][][] column, Resampling luck) {
        this.row = row;
        this.column = column;
        this.n = row[0][0].length;
        this.luck = luck;
        Resamples resamples = luck.of(n);
        resampled = IntStream.range(0, resamples.count())
                .mapToObj(b -> game(resamples.sample(b)))
                .toList();
    }

    public int rows() {
        return row.length;
    }

    public int columns() {
        return row[0].length;
    }

    /** How many replicates every cell has. */
    public int replicates() {
        return n;
    }

    /** The game of the mean pay-offs. */
    public Bimatrix game() {
        return game(all());
    }

    /** A player's pay-off in a cell. */
    public Estimate payoff(int player, int i, int j) {
        return Estimate.ofMean(of(player)[i][j], luck);
    }

    /** How a player's pay-off in a cell differs from the status quo, paired by luck. */
    public Estimate change(int player, int i, int j) {
        double[] here = of(player)[i][j];
        double[] quo = of(player)[0][0];
        return Estimate.of(n, sample -> Estimate.mean(here, sample) - Estimate.mean(quo, sample), luck);
    }

    /** Share of resamples in which choice {@code i} of the first player is a best response to {@code j}. */
    public double bestRowShare(int i, int j) {
        return share(game -> game.isBestRow(i, j));
    }

    /** Share of resamples in which choice {@code j} of the second player is a best response to {@code i}. */
    public double bestColumnShare(int i, int j) {
        return share(game -> game.isBestColumn(i, j));
    }

    /**
     * An equilibrium, and the share of resamples in which one of the same choices exists.
     *
     * @param isFound whether the game of the mean pay-offs has it; if not, only resamples do
     */
    public record Found(Equilibrium equilibrium, double share, boolean isFound) {}

    /** The equilibria of the mean game, then those that more than one resample in twenty has and it has not. */
    public List<Found> equilibria() {
        List<Equilibrium> kinds = new ArrayList<>(game().equilibria());
        int own = kinds.size();
        List<List<Equilibrium>> solved =
                resampled.stream().map(Bimatrix::equilibria).toList();
        solved.forEach(found -> found.stream()
                .filter(each -> kinds.stream().noneMatch(each::mixesAs))
                .forEach(kinds::add));
        List<Found> all = new ArrayList<>();
        for (int k = 0; k < kinds.size(); k++) {
            Equilibrium kind = kinds.get(k);
            double count = solved.stream()
                    .filter(found -> found.stream().anyMatch(kind::mixesAs))
                    .count();
            if (k < own || count / solved.size() > 0.05) {
                all.add(new Found(kind, count / solved.size(), k < own));
            }
        }
        return all;
    }

    /** The correlation of the two players' pay-offs over the cells: −1 in a zero-sum game, +1 where interests are one. */
    public Estimate correlation() {
        return Estimate.of(n, sample -> correlation(game(sample)), luck);
    }

    /** Share of the cells other than the status quo in which both players are better off than there. */
    public Estimate winWin() {
        return Estimate.of(n, sample -> winWin(game(sample)), luck);
    }

    private double share(Predicate<Bimatrix> test) {
        return (double) resampled.stream().filter(test).count() / resampled.size();
    }

    private Bimatrix game(int[] sample) {
        return new Bimatrix(means(row, sample), means(column, sample));
    }

    private static double[][] means(double[][][] payoff, int[] sample) {
        double[][] means = new double[payoff.length][payoff[0].length];
        for (int i = 0; i < means.length; i++) {
            for (int j = 0; j < means[i].length; j++) {
                means[i][j] = Estimate.mean(payoff[i][j], sample);
            }
        }
        return means;
    }

    private int[] all() {
        int[] all = new int[n];
        Arrays.setAll(all, i -> i);
        return all;
    }

    private double[][][] of(int player) {
        return player == 0 ? row : column;
    }

    private static double winWin(Bimatrix game) {
        double wins = 0;
        int cells = game.row().length * game.row()[0].length - 1;
        for (int i = 0; i < game.row().length; i++) {
            for (int j = 0; j < game.row()[i].length; j++) {
                wins += game.row()[i][j] > game.row()[0][0] && game.column()[i][j] > game.column()[0][0] ? 1 : 0;
            }
        }
        return wins / cells;
    }

    private static double correlation(Bimatrix game) {
        double[] first = flat(game.row());
        double[] second = flat(game.column());
        double a = Arrays.stream(first).sum() / first.length;
        double b = Arrays.stream(second).sum() / second.length;
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int k = 0; k < first.length; k++) {
            ab += (first[k] - a) * (second[k] - b);
            aa += (first[k] - a) * (first[k] - a);
            bb += (second[k] - b) * (second[k] - b);
        }
        return ab / Math.sqrt(aa * bb);
    }

    private static double[] flat(double[][] matrix) {
        return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
    }
}
