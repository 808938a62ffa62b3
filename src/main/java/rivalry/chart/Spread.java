package rivalry.chart;

import java.util.Arrays;
import java.util.Comparator;

/** Moves labels apart along a line, each as little as may be, so that none covers another. */
final class Spread {
    private Spread() {}

    /**
     * The places of labels that want to stand at {@code wanted}, at least {@code gap} apart, within {@code low..high}.
     *
     * <p>Labels in each other's way form a cluster round the mean of their wishes (pool adjacent violators); their order
     * stays. If there is no room for all, they overrun {@code high}.
     */
    static double[] apart(double[] wanted, double gap, double low, double high) {
        Integer[] order = new Integer[wanted.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.<Integer>comparingDouble(i -> wanted[i]).thenComparing(i -> i));
        double[] reduced = new double[wanted.length];
        for (int rank = 0; rank < order.length; rank++) {
            reduced[rank] = wanted[order[rank]] - rank * gap;
        }
        double[] level = ascending(reduced);
        double[] result = new double[wanted.length];
        double ceiling = Math.max(low, high - (wanted.length - 1) * gap);
        for (int rank = 0; rank < order.length; rank++) {
            result[order[rank]] = Math.min(ceiling, Math.max(low, level[rank])) + rank * gap;
        }
        return result;
    }

    /** The ascending sequence nearest to the given one in least squares. */
    private static double[] ascending(double[] values) {
        double[] sum = new double[values.length];
        int[] size = new int[values.length];
        int blocks = 0;
        for (double value : values) {
            sum[blocks] = value;
            size[blocks++] = 1;
            while (blocks > 1 && sum[blocks - 1] / size[blocks - 1] < sum[blocks - 2] / size[blocks - 2]) {
                blocks--;
                sum[blocks - 1] += sum[blocks];
                size[blocks - 1] += size[blocks];
            }
        }
        double[] result = new double[values.length];
        int next = 0;
        for (int block = 0; block < blocks; block++) {
            Arrays.fill(result, next, next + size[block], sum[block] / size[block]);
            next += size[block];
        }
        return result;
    }
}
