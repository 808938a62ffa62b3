package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.CareerParams;

/** How skill is spread over people: log-logistic, mean 1, with a Pareto tail that ends somewhere. */
public final class Skill {
    private Skill() {}

    /**
     * E25: the skill at a quantile: {@code min(s_max, c·(u/(1−u))^(1/a))}, c such that the mean is 1 but for what lies
     * beyond the limit; tail exponent a &gt; 1.
     */
    public static double at(CareerParams p, double uniform) {
        return Math.min(p.skill_limit(), unlimited(p, uniform));
    }

    /** E25: the skill of one who lived abroad in the first month: {@code e^m} times as much, within the same limit. */
    public static double ofMigrant(CareerParams p, double uniform) {
        return Math.min(p.skill_limit(), StrictFastMath.exp(p.migrant_skill()) * unlimited(p, uniform));
    }

    private static double unlimited(CareerParams p, double uniform) {
        double angle = StrictMath.PI / p.skill_tail();
        double scale = StrictMath.sin(angle) / angle;
        return scale * StrictFastMath.pow(uniform / (1 - uniform), 1 / p.skill_tail());
    }
}
