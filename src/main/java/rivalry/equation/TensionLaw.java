package rivalry.equation;

/** Tension grows with acts, saturates, and calms to its rest (E31). */
public final class TensionLaw {
    private TensionLaw() {}

    /**
     * E31: tension a month later, {@code N + (1 − N)·(a_N·own + ρ_riv·rival) − d_N·(N − N0)}.
     *
     * @param tension N of a country towards another [0..1]
     * @param ownActs sum of what its levers in force add against the other
     * @param rivalActs sum of what the other's add against it
     * @param own a_N [1/month]; with {@code rival} 0 no act ever raises tension
     * @param rival ρ_riv [1/month]
     * @param decay d_N [1/month]
     * @param rest N0
     */
    public static double next(
            double tension, double ownActs, double rivalActs, double own, double rival, double decay, double rest) {
        double pressed = tension + (1 - tension) * (own * ownActs + rival * rivalActs) - decay * (tension - rest);
        return Math.max(0, Math.min(1, pressed));
    }
}
