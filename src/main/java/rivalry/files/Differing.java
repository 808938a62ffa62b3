package rivalry.files;

import java.util.List;
import rivalry.comparison.Finding;
import rivalry.comparison.Rivals;

/**
 * How an arm differs from the baseline.
 *
 * @param findings on the two rivals, their pair and the world, in the order of {@code differences.csv}
 * @param parts what the parts of a combined policy do to the headlines; empty unless it was taken apart
 * @param rivals the innovation of the two rivals and their zero-sum index, a period each
 */
public record Differing(List<Finding> findings, List<Rivals> rivals, List<Decomposed> parts) {
    /** The baseline: it differs in nothing. */
    public static final Differing NOTHING = new Differing(List.of(), List.of(), List.of());

    /** The same with the parts of its policy. */
    public Differing with(List<Decomposed> decomposed) {
        return new Differing(findings, rivals, decomposed);
    }
}
