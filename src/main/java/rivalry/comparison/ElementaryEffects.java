package rivalry.comparison;

import java.util.Arrays;

/**
 * What moving one factor over its range does to an output, elsewhere in the space of factors each time (Morris 1991;
 * Campolongo, Cariboni and Saltelli 2007).
 *
 * @param mean μ, the mean effect with its sign [output per full range of the factor]
 * @param size μ*, the mean of the effects' absolute values, with its bootstrap interval over trajectories
 * @param spread σ, the standard deviation of the effects: curvature and interaction
 */
public record ElementaryEffects(double mean, Estimate size, double spread) {
    /** Of the effects found along each trajectory. */
    public static ElementaryEffects of(double[] effects, Resampling luck) {
        double[] sizes = Arrays.stream(effects).map(Math::abs).toArray();
        return new ElementaryEffects(
                Arrays.stream(effects).sum() / effects.length,
                Estimate.ofMean(sizes, luck),
                Math.sqrt(Sums.variance(effects)));
    }
}
