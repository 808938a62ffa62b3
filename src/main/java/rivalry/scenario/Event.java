package rivalry.scenario;

import java.time.YearMonth;
import java.util.Optional;

/** Something dated that happens to the world and that no government decides. */
@LeftOutIsZero
public record Event(
        @Parameter(says = "what kind of event") Kind kind,
        @Parameter(says = "first month") YearMonth from,

        @Parameter(says = "last month; left out if it stays")
        Optional<YearMonth> until,

        @Parameter(names = "labs", says = "the lab it happens to")
        Optional<String> lab,

        @Parameter(names = "countries", says = "the country it happens to: for a supply shock, the seller")
        Optional<String> country,

        @Parameter(unit = "1", atLeast = 0, says = "strength: a share for shocks, a factor for a breakthrough")
        double size,

        @Parameter(unit = "1", atLeast = 0, atMost = 1, says = "openness of papers it sets")
        Optional<Double> papers,

        @Parameter(unit = "1", atLeast = 0, atMost = 1, says = "openness of weights it sets")
        Optional<Double> weights,

        @Parameter(says = "where it is recorded") Optional<String> source) {

    public enum Kind {
        /** A seller's chip deliveries are multiplied by 1 − size. */
        SUPPLY_SHOCK,
        /** Borders are hard to cross for everyone: {@code size} 1 is the height of a pandemic. */
        TRAVEL_SHOCK,
        /** The lab begins in this month, whatever it states itself. */
        LAB_FOUNDED,
        /** The lab is gone from this month on. */
        LAB_CLOSED,
        /** The lab's openness is set while the event lasts. */
        LAB_OPENNESS,
        /** The lab makes a breakthrough of this size, a factor of efficiency. */
        BREAKTHROUGH
    }
}
