package rivalry.scenario;

import java.util.List;
import java.util.Map;

/**
 * Which parameters to vary over their plausible ranges, how often, and what to look at: a screening of all, then the
 * shares of variance of those that matter.
 */
public record Design(
        @Parameter(says = "name as printed") String name,

        @Parameter(says = "the question it asks, in a sentence")
        String question,

        @Parameter(says = "what kind of file it is") Scenario.Kind kind,
        @Parameter(says = "the claims it speaks to") List<String> tests,
        @Parameter(says = "which parameters vary") Choice factors,

        @Parameter(says = "the numbers to look at, by name") Map<String, Quantity> outputs,

        @Parameter(says = "how much is played by default") Effort quick,

        @Parameter(says = "how much is played with --full") Effort full) {

    public Design {
        if (outputs.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to look at: 'outputs' is empty");
        }
    }

    /** Which parameters vary: all that have one of these statuses and a range or distribution. */
    public record Choice(
            @Parameter(says = "how the value was had: measured, seed, calibrated, assumed, user")
            List<LongForm.Status> status,

            @Parameter(says = "paths or sections that vary, such as `ideas`; all if left out")
            List<String> within,

            @Parameter(says = "paths or sections that stay as they are")
            List<String> without) {

        /** Whether a path is among those that vary. */
        boolean takes(String path) {
            return (within.isEmpty() || within.stream().anyMatch(head -> isUnder(path, head)))
                    && without.stream().noneMatch(head -> isUnder(path, head));
        }

        private static boolean isUnder(String path, String head) {
            return path.equals(head) || path.startsWith(head + ".");
        }
    }

    /** How much is played. */
    public record Effort(
            @Parameter(atLeast = 2, atMost = 1000, says = "paths through the space of parameters in the screening")
            int trajectories,

            @Parameter(
                    atLeast = 1,
                    atMost = 50,
                    says = "how many of the parameters that matter most go on to the second step")
            int factors,

            @Parameter(atLeast = 4, atMost = 100000, says = "rows of each of the two samples of the second step")
            int rows,

            @Parameter(
                    atLeast = 1,
                    atMost = 1000,
                    says = "replicates of each set of parameters; at least 2 tell luck apart")
            int replicates) {}
}
