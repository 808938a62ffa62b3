package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.CareerParams;

/** When people leave the field (E24). */
public final class Career {
    /** e-folds by which the youngest cohort of students may differ from the oldest. */
    private static final double STEEPEST = 3;

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

    /** E24: the month in which a doctor of a month leaves, at a seniority: the first that is not lived through. */
    public static int leaves(int graduation, double seniority) {
        return (int) Math.min(Short.MAX_VALUE, graduation + Math.max(1, StrictMath.ceil(seniority)));
    }

    /**
     * E21: how fast cohorts of students grew, if the youngest is as large as the month's entrants: the g at which {@code
     * g/(1 − e^(−g·months)) = entrants/students} [1/month].
     */
    public static double cohortGrowth(double entrants, double students, int months) {
        double low = -STEEPEST / months;
        double high = STEEPEST / months;
        for (int halving = 0; halving < 50; halving++) {
            double middle = (low + high) / 2;
            double youngest = middle == 0 ? 1.0 / months : middle / -StrictMath.expm1(-middle * months);
            if (youngest < entrants / students) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
