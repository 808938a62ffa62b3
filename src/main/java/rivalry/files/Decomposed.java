package rivalry.files;

import rivalry.comparison.Decomposition;
import rivalry.observation.Headline;

/** What the parts of a combined policy do to a headline measure over a period. */
public record Decomposed(Headline headline, String period, Decomposition decomposition) {}
