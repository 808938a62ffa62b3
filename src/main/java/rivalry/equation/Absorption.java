package rivalry.equation;

import rivalry.scenario.IdeaParams;

/** How a lab learns from what it can read (E10). */
public final class Absorption {
    private Absorption() {}

    /** E10: gain by reading, {@code ρ_abs·α·(T_c − known)⁺} [1/month]. */
    public static double reading(IdeaParams p, double capacity, double frontier, double known) {
        return p.absorption() * capacity * Math.max(0, frontier - known);
    }
}
