package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.MoveParams;

/** Who leaves a country, and for where (E22). */
public final class Migration {
    private Migration() {}

    /** E22: what a destination offers anyone, {@code exp(β_w ln(w_d/w_c) + β_k ln(k_d/k_c))}. */
    public static double offer(MoveParams p, double wageRatio, double computeRatio) {
        return StrictFastMath.exp(
                p.wage() * StrictFastMath.log(wageRatio) + p.compute() * StrictFastMath.log(computeRatio));
    }

    /** E22: what drives people of a foreign origin out, {@code exp(β_N·(tension + research security))}; 1 at home. */
    public static double hostility(MoveParams p, double tension, double security) {
        return StrictFastMath.exp(p.hostility() * (tension + security));
    }

    /** E22: what a return programme adds, {@code (1 + programme/year's pay)^β_ret}. */
    public static double programme(MoveParams p, double programmeOverYearsPay) {
        return StrictFastMath.pow(1 + programmeOverYearsPay, p.programme());
    }

    /** E22: a person's own part, {@code exp(β_n·ties there − β_s·seniority)}; at most {@link #most}. */
    public static double personal(MoveParams p, double tiesThere, int seniority) {
        return StrictFastMath.exp(p.ties() * tiesThere - p.seniority() * Math.max(0, seniority));
    }

    /** E22: the largest {@link #personal} part of anyone. */
    public static double most(MoveParams p) {
        return StrictFastMath.exp(p.ties());
    }
}
