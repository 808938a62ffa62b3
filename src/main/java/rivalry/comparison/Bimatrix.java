package rivalry.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A game of two players, each with a few choices, made once and at the same time.
 *
 * <p>Its equilibria are found by trying every pair of supports of equal size: what one player mixes must make the other
 * indifferent between the choices it uses and no keener on any it does not (Nash 1951; von Stengel 2002). In a game
 * without ties these are all of them.
 *
 * @param row pay-offs of the first player, {@code row[i][j]} where it chooses i and the other j
 * @param column pay-offs of the second, in the same places
 */
public record Bimatrix(double[][] row, double[][] column) {
    /** Pay-offs that differ by less than this part of the largest are ties. */
    private static final double ROUNDING = 1e-11;

    /** All equilibria; in a game with ties ({@link #hasTies}) those among them that mix equally many choices. */
    public List<Equilibrium> equilibria() {
        List<Equilibrium> found = new ArrayList<>();
        for (int size = 1; size <= Math.min(rows(), columns()); size++) {
            for (int[] mine : subsets(rows(), size)) {
                for (int[] theirs : subsets(columns(), size)) {
                    Equilibrium candidate = indifferent(mine, theirs);
                    if (candidate != null && isStable(candidate)) {
                        found.add(candidate);
                    }
                }
            }
        }
        return found;
    }

    /** Whether choice {@code i} of the first player is a best response to choice {@code j} of the second. */
    public boolean isBestRow(int i, int j) {
        double[] against = new double[rows()];
        Arrays.setAll(against, k -> row[k][j]);
        return isBest(against, i);
    }

    /** Whether choice {@code j} of the second player is a best response to choice {@code i} of the first. */
    public boolean isBestColumn(int i, int j) {
        return isBest(column[i], j);
    }

    /**
     * Whether somebody has several best responses where one is due. Such a game is degenerate: it may have more equilibria
     * than are listed, even a whole range of them.
     */
    public boolean hasTies() {
        for (int j = 0; j < columns(); j++) {
            int column = j;
            if (count(rows(), i -> isBestRow(i, column)) > 1) {
                return true;
            }
        }
        for (int i = 0; i < rows(); i++) {
            int row = i;
            if (count(columns(), j -> isBestColumn(row, j)) > 1) {
                return true;
            }
        }
        return equilibria().stream().anyMatch(this::isTied);
    }

    private int rows() {
        return row.length;
    }

    private int columns() {
        return row[0].length;
    }

    private static int count(int n, IntPredicate test) {
        return (int) IntStream.range(0, n).filter(test).count();
    }

    private double rounding() {
        double largest = 0;
        for (int i = 0; i < rows(); i++) {
            for (int j = 0; j < columns(); j++) {
                largest = Math.max(largest, Math.max(Math.abs(row[i][j]), Math.abs(column[i][j])));
            }
        }
        return ROUNDING * largest;
    }

    private boolean isBest(double[] values, int i) {
        return values[i] >= Arrays.stream(values).max().orElseThrow() - rounding();
    }

    /** Plans on these supports that leave the other indifferent, or null. */
    private Equilibrium indifferent(int[] mine, int[] theirs) {
        double[] mixed = Mix.making(row, mine, theirs, columns());
        double[] own = Mix.making(Mix.transposed(column), theirs, mine, rows());
        if (mixed == null || own == null) {
            return null;
        }
        double first = 0;
        double second = 0;
        for (int i = 0; i < rows(); i++) {
            for (int j = 0; j < columns(); j++) {
                first += own[i] * mixed[j] * row[i][j];
                second += own[i] * mixed[j] * column[i][j];
            }
        }
        return new Equilibrium(own, mixed, first, second);
    }

    private boolean isStable(Equilibrium candidate) {
        double[] first = rowValues(candidate);
        double[] second = columnValues(candidate);
        return Arrays.stream(first).max().orElseThrow() <= candidate.rowPayoff() + rounding()
                && Arrays.stream(second).max().orElseThrow() <= candidate.columnPayoff() + rounding();
    }

    private boolean isTied(Equilibrium found) {
        double[] first = rowValues(found);
        double[] second = columnValues(found);
        return count(rows(), i -> isBest(first, i)) > count(rows(), i -> found.row()[i] > 0)
                || count(columns(), j -> isBest(second, j)) > count(columns(), j -> found.column()[j] > 0);
    }

    private double[] rowValues(Equilibrium plans) {
        return Mix.values(row, plans.column());
    }

    private double[] columnValues(Equilibrium plans) {
        return Mix.values(Mix.transposed(column), plans.row());
    }

    private static List<int[]> subsets(int n, int size) {
        List<int[]> all = new ArrayList<>();
        for (int bits = 1; bits < 1 << n; bits++) {
            if (Integer.bitCount(bits) == size) {
                int mask = bits;
                all.add(IntStream.range(0, n).filter(i -> (mask & 1 << i) != 0).toArray());
            }
        }
        return all;
    }
}
