package rivalry.files;

import java.util.List;

/**
 * A measure of comparisons alone: {@code differences.csv} tells it, and no series.
 *
 * @param by its further dimension, or empty
 */
public record RivalsMeasure(String key, String unit, String entity, String by, String meaning, String formula) {
    public static final List<RivalsMeasure> ALL = List.of(
            new RivalsMeasure(
                    "innovation",
                    "standard deviations of the baseline over replicates",
                    "US and CN",
                    "part=frontier and part=papers",
                    "how much an arm changes a rival's innovation; never shown without its two parts",
                    "the mean of the change of the frontier (capability, linear in ln E) and of the change of ln"
                            + " impact-weighted papers"),
            new RivalsMeasure(
                    "zero_sum",
                    "1",
                    "US+CN",
                    "",
                    "whether what one rival gains the other loses: +1 equal and opposite, 0 one-sided, -1 both alike;"
                            + " not resolved while both changes are inside the smallest effect of interest",
                    "-2·d1·d2/(d1² + d2²) of the changes d1 and d2 of the two rivals' innovation"));
}
