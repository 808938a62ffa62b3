package rivalry.scenario;

import java.util.Optional;

/** A number of history that the model is held against, with the band in which it counts as met. */
public record Target(
        @Parameter(says = "what it is, in words") String says,
        @Parameter(says = "what is read off a run") Quantity quantity,

        @Parameter(says = "what that is divided by; left out if it is not")
        Optional<Quantity> over,

        @Parameter(says = "the number of history") double value,

        @Parameter(says = "lower end of the band of acceptance")
        double low,

        @Parameter(says = "upper end of the band of acceptance")
        double high,

        @Parameter(atLeast = 1, says = "for a share of counts: how many cases it was counted among")
        Optional<Double> cases,

        @Parameter(atLeast = 0, says = "weight in a fit") double weight,
        @Parameter(says = "where the number comes from") String source,

        @Parameter(says = "A primary, B secondary copy, C counted from lists, D derived, E assumed")
        String confidence) {

    public Target {
        if (!(low < value && value < high)) {
            throw new IllegalArgumentException(
                    "the value " + value + " does not lie inside its own band " + low + " to " + high);
        }
    }

    /** Whether it only cuts off what leaves its band, as a {@link Limit} does. */
    public boolean isLimit() {
        return weight == 0;
    }
}
