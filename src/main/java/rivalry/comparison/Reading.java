package rivalry.comparison;

import java.util.Optional;
import rivalry.scenario.Quantity;

/** A number that is read off a run, perhaps divided by another one of the same run. */
public record Reading(Quantity quantity, Optional<Quantity> over) {

    /** What a run says. */
    Sample of(Gauge gauge) {
        return gauge.read(quantity, over);
    }
}
