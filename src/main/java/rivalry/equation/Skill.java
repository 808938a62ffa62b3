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
        double angle = StrictMath.PI / p.skill_tail();
        double scale = StrictMath.sin(angle) / angle;
        return Math.min(p.skill_limit(), scale * StrictFastMath.pow(uniform / (1 - uniform), 1 / p.skill_tail()));
    }
}
