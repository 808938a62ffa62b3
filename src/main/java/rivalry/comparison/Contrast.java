package rivalry.comparison;

/** What two arms differ by, as a function of which replicates are looked at. */
sealed interface Contrast permits MeanContrast, RatioContrast {
    /** How many replicates both arms have. */
    int size();

    /** The baseline's value over all replicates. */
    double baseline();

    /** The arm's value over all replicates. */
    double arm();

    /** Arm less baseline over a resample. */
    double over(int[] sample);

    /** Arm less baseline with replicate {@code i} left out. */
    double without(int i);

    /** Each replicate's own value in the baseline. */
    double[] baselines();

    /** Each replicate's own value in the arm. */
    double[] arms();
}
