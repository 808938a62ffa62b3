package rivalry.equation;

import net.jafama.StrictFastMath;

/** Rare, large ideas: how often, where and how big (E13). */
public final class BreakthroughLaw {
    private BreakthroughLaw() {}

    /**
     * E13: world hazard {@code h_brk·b^γ} [1/month]: large ideas recombine what is open (Weitzman 1998).
     *
     * @param base h_brk at the first month's open ideas [1/month]; 0 switches breakthroughs off
     * @param ideas b, the world's delayed open idea stock over that of the first month
     * @param elasticity γ; 0 makes openness irrelevant to them
     */
    public static double worldHazard(double base, double ideas, double elasticity) {
        return base * StrictFastMath.pow(ideas, elasticity);
    }

    /** E13: chance that a lab with this hazard [1/month] has one in the month. */
    public static double chance(double hazard) {
        return -StrictMath.expm1(-hazard);
    }

    /** E13: size in ln A, {@code (ln median + sd·z)⁺}: lognormal, as gains from single ideas are skewed, and never a loss. */
    public static double size(double median, double sd, double z) {
        return Math.max(0, StrictFastMath.log(median) + sd * z);
    }
}
