package rivalry.comparison;

import rivalry.observation.Series;

/**
 * What is asked of an arm: does this series, over this period, differ from the baseline's?
 *
 * @param period a year, or years such as {@code 2026-2035}
 * @param isHeadline whether it is one of the few that are asked together, and so corrected together
 */
public record Question(Series series, String period, boolean isHeadline) {}
