package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.FirstJobParams;

/** What new doctors do (E21), and how people change sector (E23). */
public final class FirstJob {
    private FirstJob() {}

    /** E21: weight of staying in the country of training; natives are at home there too. */
    public static double stay(FirstJobParams p, boolean atHome) {
        return StrictFastMath.exp(p.stay() + (atHome ? p.home() : 0));
    }

    /** E21: weight of returning to the origin, before the terms of a move. */
    public static double home(FirstJobParams p) {
        return StrictFastMath.exp(p.home());
    }

    /** E21: weight of all other countries together, before the terms of a move. */
    public static double elsewhere(FirstJobParams p) {
        return StrictFastMath.exp(p.elsewhere());
    }

    /** E21: weight of firms; public labs weigh 1: {@code exp(industry)·(w_i/w_a)^β_w·(k_i/k_a)^β_k}. */
    public static double industry(FirstJobParams p, double wageRatio, double computeRatio) {
        return StrictFastMath.exp(p.industry()) * pull(p, wageRatio, computeRatio);
    }

    /** E23: hazard of leaving public labs for a firm [1/month]. */
    public static double toIndustry(FirstJobParams p, double wageRatio, double computeRatio) {
        return Math.min(1, p.to_industry() * pull(p, wageRatio, computeRatio));
    }

    /** E23: hazard of the way back [1/month]. */
    public static double toAcademia(FirstJobParams p, double wageRatio, double computeRatio) {
        return Math.min(1, p.to_academia() / pull(p, wageRatio, computeRatio));
    }

    private static double pull(FirstJobParams p, double wageRatio, double computeRatio) {
        return StrictFastMath.exp(
                p.wage() * StrictFastMath.log(wageRatio) + p.compute() * StrictFastMath.log(computeRatio));
    }
}
