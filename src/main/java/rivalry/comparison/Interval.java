package rivalry.comparison;

/** An interval, both ends included. */
public record Interval(double low, double high) {
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    /** Whether it lies wholly inside (−bound, bound). */
    public boolean isInside(double bound) {
        return low > -bound && high < bound;
    }
}
