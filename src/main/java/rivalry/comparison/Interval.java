package rivalry.comparison;

import java.util.function.DoubleFunction;

/** An interval, both ends included. */
public record Interval(double low, double high) {
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    /** Whether it lies wholly inside (−bound, bound). */
    public boolean isInside(double bound) {
        return low > -bound && high < bound;
    }

    /** The sizes at its two ends, the smaller first: what is said of a change whose direction stands in words. */
    public Interval ofSizes() {
        double one = Math.abs(low);
        double other = Math.abs(high);
        return new Interval(Math.min(one, other), Math.max(one, other));
    }

    /** As it stands behind a value: {@code [1.2, 3.4]}. */
    public String inBrackets(DoubleFunction<String> print) {
        return "[" + print.apply(low) + ", " + print.apply(high) + "]";
    }

    /** As it is read in a sentence: {@code 1.2 to 3.4}. */
    public String inWords(DoubleFunction<String> print) {
        return print.apply(low) + " to " + print.apply(high);
    }
}
