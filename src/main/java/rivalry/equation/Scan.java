package rivalry.equation;

import net.jafama.StrictFastMath;

/** The automated scan for joint papers and its correction (E30; Rogan and Gladen 1978). */
public final class Scan {
    private Scan() {}

    /** E30: the share of joint papers that the scan finds in a month, {@code se0 + drift·month/12}, within 0.01..1. */
    public static double sensitivity(double first, double drift, int month) {
        return Math.max(0.01, Math.min(1, first + drift * month / 12));
    }

    /** E30: the true share behind a reported one, {@code (reported + sp − 1)/(se + sp − 1)}, within 0..1. */
    public static double corrected(double reported, double sensitivity, double specificity) {
        double youden = sensitivity + specificity - 1;
        return youden <= 0 ? reported : Math.max(0, Math.min(1, (reported + specificity - 1) / youden));
    }

    /**
     * E30: standard error of the corrected share, from the papers scanned and the audits behind sensitivity and
     * specificity (delta method).
     */
    public static double error(double reported, double scanned, double se, double sp, double audit) {
        double youden = se + sp - 1;
        if (youden <= 0 || scanned <= 0) {
            return Double.NaN;
        }
        double share = corrected(reported, se, sp);
        double variance = reported * (1 - reported) / scanned
                + share * share * se * (1 - se) / audit
                + (1 - share) * (1 - share) * sp * (1 - sp) / audit;
        return StrictMath.sqrt(variance) / youden;
    }

    /** E30: the binomial count at a quantile, by summing the distribution; by its normal limit where that is long. */
    public static int binomial(int n, double p, double uniform) {
        if (n <= 0 || p <= 0) {
            return 0;
        }
        if (p >= 1) {
            return n;
        }
        if (p > 0.5) {
            return n - binomial(n, 1 - p, 1 - uniform);
        }
        if (n * p > 500) {
            double value = n * p + StrictMath.sqrt(n * p * (1 - p)) * normalQuantile(uniform);
            return (int) Math.max(0, Math.min(n, Math.floor(value + 0.5)));
        }
        double chance = StrictFastMath.exp(n * StrictFastMath.log(1 - p));
        double sum = chance;
        int count = 0;
        while (sum < uniform && count < n) {
            chance *= (n - count) * p / ((count + 1) * (1 - p));
            sum += chance;
            count++;
        }
        return count;
    }

    /** E30: the standard normal quantile (Abramowitz and Stegun 26.2.23, to 5e−4). */
    static double normalQuantile(double uniform) {
        double t = StrictMath.sqrt(-2 * StrictFastMath.log(Math.min(uniform, 1 - uniform)));
        double z =
                t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
        return uniform < 0.5 ? -z : z;
    }
}
