package rivalry.comparison;

/**
 * The answer to a {@link Question}: one row of a comparison.
 *
 * @param pHolm p-value after {@link Holm} over the headline questions; NaN of any other
 */
public record Finding(Question question, Difference difference, double pHolm, Verdict verdict) {}
