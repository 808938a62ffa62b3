package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.IdeaParams;
import rivalry.scenario.RelationParams;

/** How a lab's work becomes the world's (E9). */
public final class Publication {
    private Publication() {}

    /** E9: share of open work that reaches print in a month, {@code 1/(τ_pub + embargo·(1−o))}. */
    public static double printing(IdeaParams p, double openness) {
        return 1 / (p.publication_delay() + p.embargo() * (1 - openness));
    }

    /**
     * E9: a lab's flow to the world [1/month], {@code (printed + leak_pub·ℓ·ps)·exp(−η_n·(T_world − ln A)⁺)}: work
     * behind the frontier is less news.
     */
    public static double flow(IdeaParams p, double printed, double secret, double behind) {
        double flow = printed + p.leak_public() * p.leak() * secret;
        return flow <= 0 ? 0 : flow * StrictFastMath.exp(-p.novelty() * Math.max(0, behind));
    }

    /** E9: what a flow counts in the union of countries' and labs' work, {@code f^(1/ν)}. */
    public static double power(double flow, double union) {
        return flow <= 0 ? 0 : StrictFastMath.exp(StrictFastMath.log(flow) / union);
    }

    /** E9: the exponent ν = λ_s + λ_m + μ at which splitting a lab changes nothing. */
    public static double union(IdeaParams p) {
        return p.staff_returns() + p.money_returns() + p.compute_returns();
    }

    /** E9: what of another country's work can be read, {@code 1 − friction}. */
    public static double access(IdeaParams p, double researchSecurity) {
        return Math.max(0, 1 - p.friction_distance() - p.friction_security() * researchSecurity);
    }

    /**
     * E9: friction between two countries besides distance and research security: tension, controls of weights and
     * interfaces, market bans; cooperation takes some away.
     */
    public static double friction(
            RelationParams p, double tension, double weights, double api, double ban, double cooperation) {
        return p.friction_tension() * tension
                + p.friction_weights() * weights
                + p.friction_api() * api
                + p.friction_ban() * ban
                - p.friction_cooperation() * cooperation;
    }

    /** E9: gain of a country's readable frontier [1/month], {@code (Σ acc·Σ f^(1/ν))^ν + ρ_T·gap⁺}. */
    public static double frontierGain(IdeaParams p, double union, double sumOfPowers, double gap) {
        double news = sumOfPowers <= 0 ? 0 : StrictFastMath.pow(sumOfPowers, union);
        return news + p.catch_up() * Math.max(0, gap);
    }
}
