package rivalry.comparison;

import java.util.Arrays;

/** Values of which a few are asked for by rank, found without sorting all (quickselect, Hoare 1961). */
final class OrderStatistics {
    private final double[] values;
    private final double least;
    private final double greatest;
    private boolean isSorted;

    /** Takes the array as its own: it will be reordered. Where a value is not a number, it counts as the greatest. */
    OrderStatistics(double[] values) {
        this.values = values;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        least = low;
        greatest = high;
        if (Double.isNaN(low)) {
            sorted();
        }
    }

    int count() {
        return values.length;
    }

    double least() {
        return least;
    }

    double greatest() {
        return greatest;
    }

    /** The value of a rank, 0 for the least. */
    double at(int rank) {
        int from = 0;
        int to = values.length - 1;
        while (from < to && !isSorted) {
            double pivot = median(values[from], values[(from + to) >>> 1], values[to]);
            int i = from;
            int j = to;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swapped = values[i];
                    values[i++] = values[j];
                    values[j--] = swapped;
                }
            }
            if (rank <= j) {
                to = j;
            } else if (rank >= i) {
                from = i;
            } else {
                break;
            }
        }
        return values[rank];
    }

    /** How many lie below {@code low}, and half of those between it and {@code high}, both included. */
    double countBelow(double low, double high) {
        int below = 0;
        int between = 0;
        for (double value : values) {
            below += value < low ? 1 : 0;
            between += value >= low && value <= high ? 1 : 0;
        }
        return below + 0.5 * between;
    }

    /** All of them, ascending. */
    double[] sorted() {
        if (!isSorted) {
            Arrays.sort(values);
            isSorted = true;
        }
        return values;
    }

    private static double median(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
