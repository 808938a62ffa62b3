package rivalry.luck;

import org.apache.commons.math3.special.Erf;

/** The standard normal distribution. */
public final class Normal {
    private static final double ROOT_2 = StrictMath.sqrt(2);

    private Normal() {}

    /** The standard normal quantile of a uniform in (0, 1). */
    public static double quantile(double uniform) {
        return ROOT_2 * Erf.erfInv(2 * uniform - 1);
    }

    /** The share of the standard normal distribution below a value. */
    public static double share(double value) {
        return 0.5 * Erf.erfc(-value / ROOT_2);
    }
}
