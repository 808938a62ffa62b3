package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.CareerParams;

/** When people leave the field (E24). */
public final class Career {
    private Career() {}

    /** E24: cumulative hazard of leaving by a seniority [months since the doctorate]. */
    public static double hazard(CareerParams p, double seniority) {
        double early = Math.min(seniority, p.early_months());
        return p.exit_early() * early + p.exit_late() * (seniority - early);
    }

    /**
     * E24: the seniority at which a person of seniority {@code now} leaves: the hazard is high early and low later, and
     * everyone retires in the last quarter of the longest career; who is past that leaves at once.
     */
    public static double end(CareerParams p, double now, double uniform, double retirement) {
        double target = hazard(p, now) - StrictFastMath.log(uniform);
        double early = p.exit_early() * p.early_months();
        double end;
        if (target < early) {
            end = target / p.exit_early();
        } else {
            end = p.exit_late() > 0 ? p.early_months() + (target - early) / p.exit_late() : Double.POSITIVE_INFINITY;
        }
        return Math.max(now, Math.min(end, p.career_months() * (0.75 + 0.25 * retirement)));
    }

    /** E24: the month in which one who leaves at a seniority is gone: the first that is not lived through. */
    public static int leaves(int graduation, double seniority) {
        return graduation + (int) Math.max(1, StrictMath.ceil(seniority));
    }
}
