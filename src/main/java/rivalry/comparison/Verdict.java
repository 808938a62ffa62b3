package rivalry.comparison;

/** What may honestly be said of a difference. */
public enum Verdict {
    /** The arm lies above its baseline, and the interval says so. */
    HIGHER("higher"),
    /** The arm lies below its baseline, and the interval says so. */
    LOWER("lower"),
    /** Whatever the difference is, it is smaller than anybody need care about. */
    NO_PRACTICAL_DIFFERENCE("no practical difference"),
    /** The replicates cannot tell. */
    NOT_RESOLVED("not resolved"),
    /** Every replicate is alike in both arms. */
    IDENTICAL("identical");

    /** Below this many pairs no verdict is given, however clear the numbers look. */
    public static final int FEWEST_REPLICATES = 10;

    private static final double LEVEL = 0.05;

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /**
     * Judges one difference by its interval.
     *
     * @param smallest the smallest effect of interest, in the measure's unit, above 0
     */
    public static Verdict of(Difference difference, double smallest) {
        if (difference.isIdentical()) {
            return IDENTICAL;
        }
        if (difference.n() < FEWEST_REPLICATES) {
            return NOT_RESOLVED;
        }
        if (difference.interval().isInside(smallest)) {
            return NO_PRACTICAL_DIFFERENCE;
        }
        if (difference.interval().low() > 0) {
            return HIGHER;
        }
        return difference.interval().high() < 0 ? LOWER : NOT_RESOLVED;
    }

    /** The verdict of one among several rows, given its p-value after {@link Holm}; NaN changes nothing. */
    public Verdict heldTo(double adjusted) {
        return (this == HIGHER || this == LOWER) && adjusted > LEVEL ? NOT_RESOLVED : this;
    }

    /** As printed. */
    public String words() {
        return words;
    }
}
