package rivalry.equation;

import rivalry.scenario.IdeaParams;

/** How a lab learns from what it can read (E10). */
public final class Absorption {
    private Absorption() {}

    /** E10: gain by reading, {@code ρ_abs·α·(T_c − known)⁺} [1/month]. */
    public static double reading(IdeaParams p, double capacity, double frontier, double known) {
        return p.absorption() * capacity * Math.max(0, frontier - known);
    }

    /**
     * E10: secret work that people bring to their new lab, {@code c_m·Σ (ps_old − ps_new)⁺/S_new}, S_new with them [ln].
     *
     * @param gaps Σ over movers of what their old lab has in secret work beyond the new one [ln·people]
     * @param staff S_new [people]
     */
    public static double carried(IdeaParams p, double gaps, double staff) {
        return gaps <= 0 || staff <= 0 ? 0 : p.carried() * gaps / staff;
    }
}
