package rivalry.experiment;

import rivalry.comparison.Centre;

/**
 * A set of parameters that was played.
 *
 * @param point its place in the unit cube
 * @param wave in which it was played; one more than the last for the local search
 * @param answers what it says of every target
 */
public record Candidate(String name, int wave, double[] point, Centre[] answers) {}
