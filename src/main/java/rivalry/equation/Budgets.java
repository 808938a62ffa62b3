package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.MoneyParams;

/** How a country's money is shared among its labs (E1). */
public final class Budgets {
    /** e-folds by which capability can raise or lower a lab's pull on money. */
    private static final double LIMIT = 2;

    private Budgets() {}

    /**
     * E1: money a country's firms have in a month [US$/month], from capital expenditure and the share of private
     * investment that reaches developers, which rises with the country's lead in points of capability (full at 10).
     */
    public static double countryMoney(MoneyParams p, double capex, double privateInvestment, double leadPoints) {
        double lead = Math.max(-1, Math.min(1, leadPoints / 10));
        return capex + p.private_share() * privateInvestment * (1 + p.leadership() * lead);
    }

    /**
     * E1: the pull of a lab on its country's money: {@code weight·exp(χ_b·(cap − mean))}, the exponent clipped to ±2.
     * Below {@code χ_b·a1 = 1} a lab ahead cannot take all.
     */
    public static double pull(MoneyParams p, double weight, double capability, double mean) {
        double exponent = p.chase() * (capability - mean);
        return weight * StrictFastMath.exp(Math.max(-LIMIT, Math.min(LIMIT, exponent)));
    }

    /** E1: a lab's share next month, a step of {@code inertia} towards the share it pulls; shares keep their sum. */
    public static double share(MoneyParams p, double share, double target) {
        return share + p.inertia() * (target - share);
    }
}
