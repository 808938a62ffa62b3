package rivalry.comparison;

import java.util.Arrays;
import java.util.Comparator;

/** Holm's correction for asking several questions at once (1979): the chance of any false "different" stays at the level. */
public final class Holm {
    private Holm() {}

    /** Adjusted p-values, in the order given; NaN (there was no question) stays NaN and does not count. */
    public static double[] adjust(double[] p) {
        Integer[] order = new Integer[p.length];
        Arrays.setAll(order, i -> i);
        Integer[] asked = Arrays.stream(order)
                .filter(i -> !Double.isNaN(p[i]))
                .sorted(Comparator.<Integer>comparingDouble(i -> p[i]).thenComparing(i -> i))
                .toArray(Integer[]::new);
        double[] adjusted = new double[p.length];
        Arrays.fill(adjusted, Double.NaN);
        double greatest = 0;
        for (int rank = 0; rank < asked.length; rank++) {
            greatest = Math.max(greatest, Math.min(1, (asked.length - rank) * p[asked[rank]]));
            adjusted[asked[rank]] = greatest;
        }
        return adjusted;
    }
}
