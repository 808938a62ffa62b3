package rivalry.equation;

import net.jafama.StrictFastMath;

/** Outside developers gather round open models and improve what everyone can read (E14). */
public final class Flywheel {
    private Flywheel() {}

    /**
     * E14: developers who join a model line this month, {@code (p + q·Dev/pool)·(pool − Dev)⁺} (Bass 1969).
     *
     * @param developers Dev already there [people]
     * @param pool all who might come [people]
     * @param innovation p, those who come by themselves [1/month]
     * @param imitation q, those who follow others [1/month]
     */
    public static double newcomers(double developers, double pool, double innovation, double imitation) {
        return (innovation + imitation * developers / pool) * Math.max(0, pool - developers);
    }

    /**
     * E14: what newcomers add to the public frontier a year later, {@code ε_d·Δ ln(1 + Dev/Dev_ref)} with Δ by the newcomers
     * alone: those who leave with an outdated model take nothing back (Wright, Nagle and Greenstein 2023).
     *
     * @param strength ε_d [1]; 0 switches the flywheel off
     * @param developers Dev after the newcomers came [people]
     */
    public static double gain(double strength, double developers, double newcomers, double reference) {
        return strength * StrictFastMath.log((reference + developers) / (reference + developers - newcomers));
    }
}
