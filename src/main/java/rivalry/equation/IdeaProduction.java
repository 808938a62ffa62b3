package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.IdeaParams;

/** How research raises algorithmic efficiency (E8). */
public final class IdeaProduction {
    private IdeaProduction() {}

    /** E8: absorptive capacity, {@code 1 − exp(−1.5·√(S/S_ref))} (Cohen and Levinthal 1990). */
    public static double absorptiveCapacity(IdeaParams p, double skill) {
        return 1 - StrictFastMath.exp(-1.5 * StrictMath.sqrt(skill / p.staff_ref()));
    }

    /**
     * E8: how much harder ideas are to find, {@code β·[max(T_world, ln A) − ρ_reset·ΣBT]⁺} (Jones 1995; Bloom et al. 2020,
     * O10).
     *
     * @param worldFrontier T_world of the architecture
     * @param newGround ρ_reset·ΣBT, what breakthroughs so far have opened in the architecture and those it descends from [ln]
     */
    public static double difficulty(IdeaParams p, double worldFrontier, double lnEfficiency, double newGround) {
        return p.depletion() * Math.max(0, Math.max(worldFrontier, lnEfficiency) - newGround);
    }

    /** E8: what difficulty leaves of a gain, {@code exp(−difficulty)}. */
    public static double ease(double difficulty) {
        return StrictFastMath.exp(-difficulty);
    }

    /** E8: what a share of research on one architecture brings, {@code inc_a + spill_a·Σ of the others' inc}. */
    public static double withSpill(double own, double all, double spill) {
        return own + spill * (all - own);
    }

    /**
     * E8: the gain in ln A of a lab that spent all its free money on efficiency research [1/month]: {@code
     * θ·(S/S_ref)^λ_s·(M/(w·P_ref))^λ_m·(X/X_ref)^μ·exp(−difficulty)}; difficulty 0 leaves it to each architecture.
     *
     * @param skill S, skill of its staff [people]
     * @param people M/w, researchers that its free money would pay [people]
     * @param experiments X, experiment compute [H100e]
     */
    public static double full(IdeaParams p, double skill, double people, double experiments, double difficulty) {
        if (skill <= 0 || people <= 0 || experiments <= 0) {
            return 0;
        }
        double ln = p.staff_returns() * StrictFastMath.log(skill / p.staff_ref())
                + p.money_returns() * StrictFastMath.log(people / p.people_ref())
                + p.compute_returns() * StrictFastMath.log(experiments / p.compute_ref());
        return p.productivity() * StrictFastMath.exp(ln - difficulty);
    }

    /** E8: the gain at efficiency share u, {@code inc(1)·u^λ_m} [1/month]. */
    public static double increment(IdeaParams p, double full, double effort) {
        return effort <= 0 ? 0 : full * StrictFastMath.exp(p.money_returns() * StrictFastMath.log(effort));
    }
}
