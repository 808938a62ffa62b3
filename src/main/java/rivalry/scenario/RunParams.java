package rivalry.scenario;

/** How large and how often the scenario is played. */
public record RunParams(
        @Parameter(
                unit = "people",
                atLeast = 1,
                atMost = 10000,
                says = "people a researcher agent stands for; 1 is everyone")
        int scale,

        @Parameter(atLeast = 1, atMost = RunParams.MOST_REPLICATES, says = "replicates that `rivalry run` plays")
        int replicates,

        @Parameter(
                atLeast = 5,
                atMost = RunParams.MOST_REPLICATES,
                says = "replicates that `rivalry compare` plays in each arm")
        int compare_replicates,

        @Parameter(says = "the seed from which all luck is looked up")
        int seed,

        @Parameter(
                says =
                        "whether each replicate draws the uncertain parameters, or all play their stated values and differ by"
                                + " luck alone")
        Values values) {

    /** As many replicates as anything may play. */
    public static final int MOST_REPLICATES = 100_000;

    /** Which values of uncertain parameters are played. */
    public enum Values {
        DRAWN,
        STATED
    }
}
