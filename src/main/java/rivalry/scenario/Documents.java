package rivalry.scenario;

import java.util.Optional;

/** Documents that are not scenarios, as records: targets, claims, designs. */
public final class Documents {
    private Documents() {}

    /**
     * A document as a record without tables and uncertainty.
     *
     * @throws InvalidScenario with everything that is wrong with it
     */
    public static <T extends Record> T bind(Class<T> type, Node.Mapping document, Problems problems) {
        Shape.Group shape = Shape.of(type);
        TableSource none = (file, about, found) -> Optional.empty();
        Binder binder = new Binder(document, shape, Optional.empty(), none, problems);
        Bound bound = binder.bind(shape, document, Place.ROOT);
        problems.raise();
        return type.cast(bound.make(binder.uncertainty().centre()));
    }
}
