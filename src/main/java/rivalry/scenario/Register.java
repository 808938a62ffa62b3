package rivalry.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Claims about the rivalry with the experiments that test them: worlds that differ from one scenario, on the same luck. */
public record Register(
        @Parameter(says = "name as printed") String name,

        @Parameter(says = "the question it asks, in a sentence")
        String question,

        @Parameter(says = "what kind of file it is") Scenario.Kind kind,

        @Parameter(says = "the file of the targets that trials name")
        String targets,

        @Parameter(atLeast = 10, atMost = RunParams.MOST_REPLICATES, says = "replicates of each world by default")
        int quick,

        @Parameter(atLeast = 10, atMost = RunParams.MOST_REPLICATES, says = "replicates of each world with --full")
        int full,

        @Parameter(says = "what is played besides the scenario itself, by name")
        Map<String, Variant> worlds,

        @Parameter(says = "the claims, by id") Map<String, Claim> claims,
        @Parameter(says = "figures, by name") Map<String, Plot> figures) {

    /** The name of the scenario itself among the worlds. */
    public static final String BASELINE = "baseline";

    /** A figure that answers a question: how terms run from year to year, panel by panel. */
    public record Plot(
            @Parameter(says = "the question it answers") String title,
            @Parameter(says = "the claims it is about") List<String> claims,

            @Parameter(says = "worlds shown as clouds in the plane of both rivals' gains, instead of panels")
            List<String> zero_sum,

            @Parameter(says = "what stands side by side, by title, with hyphens for blanks")
            Map<String, Lines> panels) {

        public Plot {
            if (panels.isEmpty() == zero_sum.isEmpty()) {
                throw new IllegalArgumentException("a figure has either 'panels' or 'zero_sum'");
            }
        }
    }

    /** Lines on one pair of axes. */
    public record Lines(
            @Parameter(says = "what the axis shows, with its unit")
            String axis,

            @Parameter(
                    says = "each line by its label, with hyphens for blanks: a term whose period is read year by year")
            Map<String, Claim.Term> lines,

            @Parameter(says = "the number itself, or its natural logarithm: then differences are relative changes")
            Game.Scale scale) {}

    /** The ids of the claims in their order. */
    public List<String> ids() {
        return new ArrayList<>(claims.keySet());
    }
}
