package rivalry.equation;

import net.jafama.StrictFastMath;

/** Which papers the top conference takes (E29). */
public final class VenueAcceptance {
    private VenueAcceptance() {}

    /** E29: the share of papers of an expected ln impact that clear the threshold, {@code Φ((ln impact − threshold)/sd)}. */
    public static double chance(double lnImpact, double threshold, double sd) {
        return normal((lnImpact - threshold) / sd);
    }

    /** E29: spread of a paper's judged impact: its own luck and its referees'. */
    public static double spread(double noiseSd, double refereeSd) {
        return StrictMath.sqrt(noiseSd * noiseSd + refereeSd * refereeSd);
    }

    /** E29: the standard normal distribution function, to 1e−7 (Zelen and Severo 1964, 26.2.17). */
    public static double normal(double z) {
        double size = Math.abs(z);
        if (size > 8) {
            return z > 0 ? 1 : 0;
        }
        double t = 1 / (1 + 0.2316419 * size);
        double series =
                t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        double tail = density(size) * series;
        return z > 0 ? 1 - tail : tail;
    }

    /** E29: the standard normal density. */
    public static double density(double z) {
        return 0.3989422804014327 * StrictFastMath.exp(-0.5 * z * z);
    }
}
