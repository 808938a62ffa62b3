package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.PhdParams;

/** Where people begin a doctorate (E21). */
public final class PhdEntry {
    /** e-folds by which the youngest cohort of students may differ from the oldest. */
    private static final double STEEPEST = 3;

    private PhdEntry() {}

    /**
     * E21: what is alike for all applicants of an origin to a place abroad; staying has weight 1: {@code share·exp(abroad
     * + pull·(Q_d − Q_o) − push·tension)·(1 − restriction)·(1 − stop·travel)}.
     *
     * @param share the place's share of all doctoral places abroad
     * @param quality Q_d − Q_o, how much better its places are [ln]
     * @param restriction the student restriction towards the origin
     */
    public static double abroad(
            PhdParams p, double share, double quality, double tension, double restriction, double travel) {
        return share
                * StrictFastMath.exp(p.abroad() + p.quality_pull() * quality - p.tension_push() * tension)
                * (1 - restriction)
                * (1 - p.travel_stop() * Math.min(1, travel));
    }

    /** E21: how much more the skilled weigh places abroad, {@code skill^selection}. */
    public static double selection(PhdParams p, double skill) {
        return StrictFastMath.pow(skill, p.selection());
    }

    /**
     * E21: doctoral places of a month: {@code g·faculty·(posts/staff)^ψ_g}. Research money that finds no doctor pays
     * students.
     *
     * @param faculty doctors at universities and institutes [people]
     * @param postsPerHead the posts there over those who fill them
     */
    public static double slots(PhdParams p, double faculty, double postsPerHead) {
        return p.slots() / 12 * faculty * StrictFastMath.pow(postsPerHead, p.funding());
    }

    /** E21: months until a foreign entrant arrives. */
    public static double wait(PhdParams p, double visaDelay, double travel) {
        return p.wait_months() + visaDelay + p.travel_wait() * Math.min(1, travel);
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
