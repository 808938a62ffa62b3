package rivalry.comparison;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/**
 * A count among some cases whose chance is itself uncertain: Beta with a given mean and variance, so the count is
 * beta-binomial (Skellam 1948); binomial where the variance is 0.
 *
 * @param cases how many were counted among
 * @param chance the mean of the chance, 0..1
 * @param variance of the chance
 */
public record BetaBinomial(int cases, double chance, double variance) {
    private static final double EDGE = 1e-9;
    private static final double SHARP = 1e-10;

    public BetaBinomial {
        chance = Math.min(Math.max(chance, EDGE), 1 - EDGE);
        variance = Math.min(variance, chance * (1 - chance) / 2); // at most a chance that is spread evenly or so
    }

    /** ln P(count). */
    public double logProbability(int count) {
        double ways = Gamma.logGamma(cases + 1.0) - Gamma.logGamma(count + 1.0) - Gamma.logGamma(cases - count + 1.0);
        if (variance < SHARP * chance * (1 - chance)) {
            return ways + count * StrictMath.log(chance) + (cases - count) * StrictMath.log1p(-chance);
        }
        double size = chance * (1 - chance) / variance - 1;
        double a = chance * size;
        double b = (1 - chance) * size;
        return ways + Beta.logBeta(count + a, cases - count + b) - Beta.logBeta(a, b);
    }
}
