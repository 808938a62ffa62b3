package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.OpennessParams;

/** What makes a lab share or keep its work: terms in logits that sum to its best response (E18). */
public final class Openness {
    private Openness() {}

    /**
     * E18: how far AI is a business, {@code 1/(1 + exp(−k·years))} [0..1]: a calendar path alike for every lab and country.
     *
     * @param years since the middle of the rise
     */
    public static double maturity(OpennessParams p, double years) {
        return Logit.share(p.maturity_pace() * years);
    }

    /**
     * E18: what a lab was founded to be lasts in part: {@code κ·(stated − rest)}.
     *
     * @param stated what is stated of the lab, in logits
     * @param rest what all are drawn to, in logits
     */
    public static double character(OpennessParams p, double stated, double rest) {
        return p.character() * (stated - rest);
    }

    /** E18: being behind opens: {@code a_b·gap⁺}, the gap [points] to the best rival as the lab perceives it. */
    public static double behind(OpennessParams p, double gap) {
        return p.behind() * Math.max(0, gap);
    }

    /** E18: market share closes: {@code −a_m·(share − free)⁺}. */
    public static double market(OpennessParams p, double share) {
        return -p.market() * Math.max(0, share - p.free_share());
    }

    /**
     * E18: a maturing business closes those who have something to sell, {@code −a_c·maturity·exp(−b·gap⁺)}, of firms alone:
     * what a lab behind would earn by keeping its model is what that model would draw of a market (E16).
     *
     * @param gap to the best rival as the lab perceives it [points]
     * @param perPoint b, draw of a point of capability [1/point]
     */
    public static double commerce(OpennessParams p, double maturity, double gap, double perPoint) {
        return -p.commerce() * maturity * StrictFastMath.exp(-perPoint * Math.max(0, gap));
    }

    /** E18: the government's word: {@code a_g·incentive}, incentive in [−1, 1]. */
    public static double incentive(OpennessParams p, double incentive) {
        return p.incentive() * incentive;
    }

    /** E18: developers gained hold a line open: {@code a_d·Dev/pool}. */
    public static double developers(OpennessParams p, double share) {
        return p.developers() * share;
    }

    /** E18: researchers want to publish: {@code a_t·vacancies/posts}. */
    public static double talent(OpennessParams p, double vacancyRate) {
        return p.talent() * vacancyRate;
    }
}
