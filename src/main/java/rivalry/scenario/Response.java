package rivalry.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What is known of the effect of one historical event. The model's answer is the run with the event against the run
 * without it on the same luck, as a share of the run without it.
 */
public record Response(
        @Parameter(says = "what happened and what followed, in words")
        String says,

        @Parameter(says = "whether the model measures it, by proxy, or not at all")
        Scope scope,

        @Parameter(says = "paths of the policies and events that are taken out for comparison")
        List<String> without,

        @Parameter(says = "what is compared; left out if out of scope")
        Optional<Quantity> quantity,

        @Parameter(says = "what that is divided by; left out if it is not")
        Optional<Quantity> over,

        @Parameter(says = "the effect found, as a share; left out if only its sign is known")
        Optional<Double> value,

        @Parameter(atLeast = -1, atMost = 1, says = "+1 if it raises the measure, -1 if it lowers it")
        int sign,

        @Parameter(says = "whether the size too must hold, within a factor of two")
        boolean sized,

        @Parameter(says = "why this measure, or why none") String why,
        @Parameter(says = "where the finding comes from") String source) {

    /** Whether the model can answer. */
    public enum Scope {
        /** The model has the very quantity. */
        MEASURES,
        /** The model has something close to it. */
        PROXY,
        /** The model has nothing of the kind. */
        OUT_OF_SCOPE
    }
}
