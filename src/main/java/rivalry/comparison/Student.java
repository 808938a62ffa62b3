package rivalry.comparison;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * The quantile that widens a bootstrap interval of few replicates: Student's t of n − 1 degrees of freedom times
 * √(n/(n − 1)) in the place of the normal one (Hesterberg 2015).
 */
final class Student {
    private final TDistribution distribution;
    private final double widening;
    private final double usual;

    Student(int n) {
        distribution = new TDistribution(null, n - 1.0);
        widening = Math.sqrt(n / (n - 1.0));
        usual = widened(Difference.LEVEL);
    }

    /** How many normal standard deviations an interval of this level reaches to each side. */
    double reach(double level) {
        return level == Difference.LEVEL ? usual : widened(level);
    }

    private double widened(double level) {
        return widening * distribution.inverseCumulativeProbability((1 + level) / 2);
    }

    /** The two-sided p-value of lying {@code z} normal standard deviations off. */
    double p(double z) {
        return Math.min(1, 2 * distribution.cumulativeProbability(-Math.abs(z) / widening));
    }
}
