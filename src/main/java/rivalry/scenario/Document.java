package rivalry.scenario;

import java.util.Map;
import java.util.Optional;

/** Checked inputs that are not scenarios, read by the same rules: a record says what may stand in its document. */
public final class Document {
    private Document() {}

    /**
     * A document as a record.
     *
     * @throws InvalidScenario with everything that is wrong with it
     */
    public static <T extends Record> T bind(Class<T> type, Node.Mapping document, Problems problems) {
        Shape.Group shape = Shape.of(type);
        TableSource tables = (file, about, found) -> Optional.empty();
        Binder binder = new Binder(document, shape, Optional.empty(), tables, problems);
        Bound bound = binder.bind(shape, document, Place.ROOT);
        problems.raise();
        return type.cast(bound.make(binder.uncertainty().centre()));
    }

    /** A file of targets. */
    public record Targets(
            @Parameter(says = "what the model is held against, by id")
            Map<String, Target> targets,

            @Parameter(says = "what a calibration asks of years nobody has seen, by id")
            Map<String, Limit> limits) {}

    /** A file of responses. */
    public record Responses(
            @Parameter(says = "what single events did, by id")
            Map<String, Response> responses) {}
}
