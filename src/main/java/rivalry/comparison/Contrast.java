package rivalry.comparison;

/** What two arms differ by, as a function of which replicates are looked at. */
sealed interface Contrast permits MeanContrast, RatioContrast {
    /** How many replicates both arms have. */
    int size();

    /** The baseline's value over all replicates. */
    double baseline();

    /** The arm's value over all replicates. */
    double arm();

    /** What must be summed over each resample: rows of one value a replicate. */
    double[][] rows();

    /**
     * Arm less baseline over each resample.
     *
     * @param sums of {@link #rows}; they may be written over
     */
    double[] over(double[][] sums);

    /** Arm less baseline over each resample. */
    default double[] over(Resamples resamples) {
        return over(resamples.sums(rows()));
    }

    /** Arm less baseline with each replicate left out in turn. */
    double[] leftOut();

    /** Each replicate's own value in the baseline. */
    double[] baselines();

    /** Each replicate's own value in the arm. */
    double[] arms();

    /** In the order of replicates, one after the other: the same bits everywhere. */
    static double sum(double[] values) {
        double total = 0;
        for (double value : values) {
            total += value;
        }
        return total;
    }
}
