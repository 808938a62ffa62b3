package rivalry.comparison;

import java.util.List;
import rivalry.observation.Series;

/**
 * What is asked of an arm: does this series, over this period, differ from the baseline's?
 *
 * @param period a year, or years such as {@code 2026-2035}
 * @param isHeadline whether it is one of the few that are asked together, and so corrected together
 * @param baseline what each replicate of the baseline says
 * @param arm what each replicate of the arm says, on the same luck
 */
public record Question(Series series, String period, boolean isHeadline, List<Sample> baseline, List<Sample> arm) {
    public Question {
        baseline = List.copyOf(baseline);
        arm = List.copyOf(arm);
    }
}
