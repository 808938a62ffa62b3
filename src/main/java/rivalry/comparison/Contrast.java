package rivalry.comparison;

/** What two arms differ by, as a function of which replicates are looked at. */
sealed interface Contrast permits MeanContrast, RatioContrast {
    /** How many replicates both arms have. */
    int size();

    /** The baseline's value over all replicates. */
    double baseline();

    /** The arm's value over all replicates. */
    double arm();

    /** Arm less baseline over each resample. */
    double[] over(Resamples resamples);

    /** Arm less baseline with each replicate left out in turn. */
    double[] leftOut();

    /** Each replicate's own value in the baseline. */
    double[] baselines();

    /** Each replicate's own value in the arm. */
    double[] arms();
}
