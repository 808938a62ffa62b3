package rivalry.files;

import java.nio.file.Path;
import java.util.List;

/**
 * A comparison that has been played: what the terminal, the JSON document and the report are made from.
 *
 * @param folder the results folder, with every table in it
 * @param arms the baseline first
 */
public record Comparison(Path folder, Inputs inputs, List<ComparedArm> arms) {
    public Comparison {
        arms = List.copyOf(arms);
    }

    public ComparedArm baseline() {
        return arms.get(0);
    }

    /** All arms but the baseline. */
    public List<ComparedArm> others() {
        return arms.subList(1, arms.size());
    }
}
