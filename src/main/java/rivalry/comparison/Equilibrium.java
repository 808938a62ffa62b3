package rivalry.comparison;

import java.util.Arrays;

/**
 * A pair of plans from which neither player gains by leaving alone (Nash 1951).
 *
 * @param row how often the first player makes each of its choices; sums to 1
 * @param column how often the second does
 * @param rowPayoff what the first player expects
 * @param columnPayoff what the second expects
 */
public record Equilibrium(double[] row, double[] column, double rowPayoff, double columnPayoff) {

    /** Whether both players always choose alike. */
    public boolean isPure() {
        return Arrays.stream(row).filter(p -> p > 0).count() == 1
                && Arrays.stream(column).filter(p -> p > 0).count() == 1;
    }

    /** Whether both mix the same choices, however often. */
    boolean mixesAs(Equilibrium other) {
        return Arrays.equals(support(row), support(other.row)) && Arrays.equals(support(column), support(other.column));
    }

    private static boolean[] support(double[] plan) {
        boolean[] used = new boolean[plan.length];
        for (int i = 0; i < plan.length; i++) {
            used[i] = plan[i] > 0;
        }
        return used;
    }
}
