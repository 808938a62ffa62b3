package rivalry.observation;

/**
 * One time series of a run.
 *
 * @param entity as {@link EntityKind} writes it
 * @param by the further dimension, such as {@code channel=leaked}, or empty
 */
public record Series(Measure measure, String entity, String by) {}
