package rivalry.equation;

import rivalry.scenario.FamilyParams;

/** Which families papers build on (E28). */
public final class FamilyUse {
    private FamilyUse() {}

    /**
     * E28: weight of a family for a country's authors, {@code exp(βQ·(cap − best)/10)·use^βN·openness·exp(−b·1[abroad])·(1 −
     * weights restriction if closed)}.
     *
     * @param behind points of capability behind the best family, at least 0
     * @param use share of past use, above 0
     */
    public static double weight(
            FamilyParams p, double behind, double use, double openness, boolean abroad, double restriction) {
        return StrictMath.exp(-p.quality() * behind / 10)
                * StrictMath.pow(use, p.habit())
                * openness
                * (abroad ? StrictMath.exp(-p.border()) : 1)
                * (1 - restriction);
    }
}
