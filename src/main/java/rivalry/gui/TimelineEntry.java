package rivalry.gui;

import java.time.YearMonth;
import java.util.Optional;

/** An entry of the timeline: a rule that holds from a month on, and can be put elsewhere in time. */
sealed interface TimelineEntry permits Move, Redating {
    /** Its name as a policy. */
    String name();

    /** The first month. */
    YearMonth from();

    /** The last month; empty if it stays. */
    Optional<YearMonth> until();

    /** The same, beginning in another month and lasting as long. */
    TimelineEntry startingIn(YearMonth month);

    /** The same, ending in another month. */
    TimelineEntry lastingUntil(Optional<YearMonth> end);
}
