package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.TrainingParams;

/** Training runs and the capability they reach (E15). */
public final class Training {
    /** Points of capability per unit of ln E: 10 points are a factor of 10. */
    public static final double POINTS_PER_LN = 10 / StrictFastMath.log(10);

    private static final double SECONDS_A_MONTH = 365.25 / 12 * 86400;

    private Training() {}

    /** E15: share of a lab's compute in its largest run, a logistic path alike for all labs. */
    public static double runShare(TrainingParams p, double yearsSinceMiddle) {
        double risen = 1 / (1 + StrictFastMath.exp(-p.run_share_pace() * yearsSinceMiddle));
        return p.run_share_low() + (p.run_share_high() - p.run_share_low()) * risen;
    }

    /** E15: FLOP of a run, {@code K·run share·f_H100·util·T_run}. */
    public static double flop(TrainingParams p, double compute, double runShare) {
        return compute * runShare * p.chip_speed() * p.utilisation() * p.run_months() * SECONDS_A_MONTH;
    }

    /** E15: capability, {@code 100 + a1·(ln E − ln E_ref) + fitness} [points]. */
    public static double capability(TrainingParams p, double lnE, double fitness) {
        return 100 + POINTS_PER_LN * (lnE - p.reference_ln_e()) + fitness;
    }
}
