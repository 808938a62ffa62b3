package rivalry.observation;

/**
 * A dated happening of a run, one row of {@code events.csv}.
 *
 * @param month months since the start
 * @param kind such as {@code release}, {@code breakthrough}, {@code policy}
 * @param entity whom it concerns, as in result files
 * @param home the country of the lab it concerns; empty if it concerns no lab
 */
public record Happening(int month, String kind, String entity, String detail, String home) {}
