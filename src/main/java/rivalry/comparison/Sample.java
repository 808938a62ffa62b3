package rivalry.comparison;

/**
 * What one run says of a quantity, as a numerator and a denominator: of a rate or a quotient the two sums, of anything
 * else the value and 1. NaN where the run does not have it.
 */
public record Sample(double numerator, double denominator) {
    /** A run that does not have the quantity. */
    public static final Sample NONE = new Sample(Double.NaN, Double.NaN);

    /** The value in this run alone. */
    public double value() {
        return numerator / denominator;
    }

    /** Whether the run has the quantity. */
    public boolean exists() {
        return Double.isFinite(value());
    }

    /** This quantity divided by another one of the same run. */
    public Sample over(Sample other) {
        return new Sample(value(), other.value());
    }
}
