package rivalry.comparison;

import java.util.Arrays;

/** Mixed choices of one player of a game, and what they do to the other. */
final class Mix {
    private static final double SINGULAR = 1e-12;

    private Mix() {}

    /** What each row is worth against a mix of columns. */
    static double[] values(double[][] payoff, double[] mix) {
        double[] values = new double[payoff.length];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < mix.length; j++) {
                values[i] += payoff[i][j] * mix[j];
            }
        }
        return values;
    }

    static double[][] transposed(double[][] matrix) {
        double[][] turned = new double[matrix[0].length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < turned.length; j++) {
                turned[j][i] = matrix[i][j];
            }
        }
        return turned;
    }

    /**
     * The mix of exactly the columns {@code used} that makes the rows {@code alike} equally good.
     *
     * @return how often each of {@code n} columns is played, or null if there is no such mix or more than one
     */
    static double[] making(double[][] payoff, int[] alike, int[] used, int n) {
        int k = used.length;
        double[][] system = new double[k][k + 1];
        for (int i = 0; i + 1 < k; i++) {
            for (int j = 0; j < k; j++) {
                system[i][j] = payoff[alike[i]][used[j]] - payoff[alike[i + 1]][used[j]];
            }
        }
        Arrays.fill(system[k - 1], 1);
        double[] solution = solve(system);
        if (solution == null) {
            return null;
        }
        double[] mix = new double[n];
        for (int j = 0; j < k; j++) {
            if (!(solution[j] > SINGULAR)) {
                return null;
            }
            mix[used[j]] = solution[j];
        }
        return mix;
    }

    /** Gauss's elimination with the largest pivot of each column; null if the system has not exactly one solution. */
    private static double[] solve(double[][] system) {
        int n = system.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int i = column + 1; i < n; i++) {
                pivot = Math.abs(system[i][column]) > Math.abs(system[pivot][column]) ? i : pivot;
            }
            double[] top = system[pivot];
            system[pivot] = system[column];
            system[column] = top;
            if (Math.abs(top[column]) <= SINGULAR * largest(system)) {
                return null;
            }
            for (int i = 0; i < n; i++) {
                double factor = i == column ? 0 : system[i][column] / top[column];
                for (int j = column; j <= n && factor != 0; j++) {
                    system[i][j] -= factor * top[j];
                }
            }
        }
        double[] solution = new double[n];
        Arrays.setAll(solution, i -> system[i][n] / system[i][i]);
        return solution;
    }

    private static double largest(double[][] system) {
        double largest = 0;
        for (double[] row : system) {
            for (double value : row) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return largest;
    }
}
