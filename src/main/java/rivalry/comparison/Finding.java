package rivalry.comparison;

/**
 * The answer to a {@link Question}: one row of a comparison.
 *
 * @param smallest the smallest effect of interest it was judged by, in the measure's unit
 * @param pHolm p-value after {@link Holm} over the headline questions; NaN of any other
 */
public record Finding(Question question, Difference difference, double smallest, double pHolm, Verdict verdict) {}
