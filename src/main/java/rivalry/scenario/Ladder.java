package rivalry.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The mechanisms of a model in the order in which a ladder takes them away, one at a time and one after the other. */
public record Ladder(
        @Parameter(says = "name as printed") String name,

        @Parameter(says = "the question it asks, in a sentence")
        String question,

        @Parameter(says = "what kind of file it is") Scenario.Kind kind,

        @Parameter(says = "the file of the targets it is scored on")
        String targets,

        @Parameter(atLeast = 2, atMost = RunParams.MOST_REPLICATES, says = "replicates of each rung by default")
        int quick,

        @Parameter(atLeast = 2, atMost = RunParams.MOST_REPLICATES, says = "replicates of each rung with --full")
        int full,

        @Parameter(says = "what is switched off, by name, in order")
        Map<String, Mechanism> mechanisms) {

    /** An idea of the model and how to do without it. */
    public record Mechanism(
            @Parameter(says = "the idea in a few words") String says,
            @Parameter(says = "the equations it stands in") List<String> equations,

            @Parameter(says = "values that switch it off, `path=value`, as after --set")
            List<String> off) {}

    /** The mechanisms' names in order. */
    public List<String> names() {
        return new ArrayList<>(mechanisms.keySet());
    }
}
