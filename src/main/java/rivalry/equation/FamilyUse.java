package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.FamilyParams;

/** Which families papers build on (E28). */
public final class FamilyUse {
    private FamilyUse() {}

    /**
     * E28: weight of a family for anyone, {@code exp(−βQ·behind/10)·use^βN·openness}.
     *
     * @param behind points of capability behind the best family
     * @param use share of past use, above 0
     * @param open whether weights are published
     */
    public static double weight(FamilyParams p, double behind, double use, boolean open) {
        return StrictFastMath.exp(-p.quality() * behind / 10)
                * StrictFastMath.pow(use, p.habit())
                * (open ? 1 : p.closed());
    }

    /** E28: what any border leaves of it, {@code exp(−b)}. */
    public static double border(FamilyParams p) {
        return StrictFastMath.exp(-p.border());
    }

    /** E28: what a border leaves of it under its rules, {@code exp(−b)·(1 − weights restriction if closed)}. */
    public static double abroad(double border, boolean open, double restriction) {
        return border * (open ? 1 : 1 - restriction);
    }

    /** E28: past use a month on. */
    public static double remembered(FamilyParams p, double use, double share) {
        return use + p.fading() * (share - use);
    }
}
