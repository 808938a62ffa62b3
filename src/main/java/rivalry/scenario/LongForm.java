package rivalry.scenario;

import java.util.List;
import java.util.Optional;

/** A number with what is known about it: the long form of a value. */
public record LongForm(
        @Parameter(says = "the value itself") double value,
        @Parameter(says = "its unit; the parameter's own") Optional<String> unit,
        @Parameter(says = "plausible range, least and most") List<Double> range,

        @Parameter(says = "how uncertain it is; drawn once a replicate")
        Optional<Distribution> distribution,

        @Parameter(says = "where the value comes from") Optional<String> source,

        @Parameter(says = "A primary source, B secondary, C computed, D derived, E from memory or assumed")
        Optional<Confidence> confidence,

        @Parameter(says = "how the value was had") Optional<Status> status,
        @Parameter(says = "why this value, if assumed") Optional<String> why) {

    /** How far a value can be trusted. */
    public enum Confidence {
        A,
        B,
        C,
        D,
        E
    }

    /** How a value was had. */
    public enum Status {
        MEASURED,
        SEED,
        CALIBRATED,
        ASSUMED,
        USER
    }
}
