package rivalry.scenario;

import java.util.Optional;

/**
 * What common sense asks of years nobody has seen: a calibration keeps no parameters whose runs leave it. It draws nothing
 * towards its middle, and no target makes up for it.
 */
public record Limit(
        @Parameter(says = "what it is, in words") String says,
        @Parameter(says = "what is read off a run") Quantity quantity,

        @Parameter(says = "what that is divided by; left out if it is not")
        Optional<Quantity> over,

        @Parameter(says = "the least that is believed") double low,
        @Parameter(says = "the most that is believed") double high,
        @Parameter(says = "why no more and no less") String why) {

    public Limit {
        if (low >= high) {
            throw new IllegalArgumentException("there is nothing between " + low + " and " + high);
        }
    }

    /** The same as a target that weighs nothing. */
    public Target target() {
        return new Target(says, quantity, over, (low + high) / 2, low, high, Optional.empty(), 0, why, "E");
    }
}
