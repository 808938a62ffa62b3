package rivalry.equation;

/** What draws an adopter to a supplier (E16). Terms are logarithms of weights in a keyed choice. */
public final class SupplierChoice {
    private SupplierChoice() {}

    /** E16: draw of a model's quality for a niche, {@code b·(cap + fitness_n − frontier)}; the frontier only keeps numbers small. */
    public static double quality(double perPoint, double capability, double fitness, double frontier) {
        return perPoint * (capability + fitness - frontier);
    }

    /**
     * E16: what serving a model costs, {@code c·(½·ln(F/F_ref) + ln(p/p0))}: models grow with the root of training compute
     * (Hoffmann et al. 2022), chips get cheaper; the same capability from less compute is cheaper to use.
     *
     * @param sensitivity c; 0 makes cost irrelevant
     * @param lnFlop ln of training FLOP over the reference run's
     * @param lnPrice ln of chip price over the reference price
     */
    public static double cost(double sensitivity, double lnFlop, double lnPrice) {
        return sensitivity * (0.5 * lnFlop + lnPrice);
    }

    /**
     * E16: how much of a supplier's weight a market lets through, {@code (1 − ban)·(1 − partner·[no local licence])}: a full
     * ban leaves none, a market that requires a local partner admits only models licensed to one.
     */
    public static double admitted(double ban, double partnerRule, boolean partnered) {
        return (1 - ban) * (partnered ? 1 : 1 - partnerRule);
    }
}
