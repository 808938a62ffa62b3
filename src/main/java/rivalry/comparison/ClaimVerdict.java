package rivalry.comparison;

/** What the model says of a claim. */
public enum ClaimVerdict {
    /** The model behaves as claimed. */
    SUPPORTED("supported"),
    /** It does not. */
    NOT_SUPPORTED("not supported"),
    /** This model, or this many runs of it, cannot tell. */
    UNDECIDABLE("undecidable here");

    private final String words;

    ClaimVerdict(String words) {
        this.words = words;
    }

    /**
     * Whether a number lies where it must, as far as its interval tells; what lies there by less than anybody need care
     * about supports nothing.
     *
     * @param n how many replicates it rests on; below {@link Verdict#FEWEST_REPLICATES} nothing is told
     */
    static ClaimVerdict of(Estimate estimate, int n, Room room) {
        Interval interval = estimate.interval();
        if (n < Verdict.FEWEST_REPLICATES || Double.isNaN(interval.low())) {
            return UNDECIDABLE;
        } else if (room.isMissedBy(interval)) {
            return NOT_SUPPORTED;
        }
        return room.holds(interval) && room.isWorthCare(estimate.value()) ? SUPPORTED : UNDECIDABLE;
    }

    /** As printed. */
    public String words() {
        return words;
    }

    /**
     * Where a number must lie.
     *
     * @param above lower edge, or minus infinity
     * @param below upper edge, or infinity
     * @param smallest the smallest distance from an edge that anybody need care about
     */
    public record Room(double above, double below, double smallest) {
        boolean holds(Interval interval) {
            return interval.low() > above && interval.high() < below;
        }

        /** Whether a number is as far inside as anybody need care about. */
        boolean isWorthCare(double value) {
            return value >= above + smallest && value <= below - smallest;
        }

        /** Whether an interval lies outside, or reaches nowhere farther inside than anybody need care about. */
        boolean isMissedBy(Interval interval) {
            double reach = smallest > 0 ? smallest : 0;
            return interval.high() <= above
                    || interval.low() >= below
                    || interval.high() < above + reach
                    || interval.low() > below - reach;
        }
    }
}
