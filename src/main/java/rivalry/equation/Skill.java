package rivalry.equation;

import net.jafama.StrictFastMath;

/** How skill is spread over people: log-logistic, mean 1, with a Pareto tail. */
public final class Skill {
    private Skill() {}

    /** E25: the skill at a quantile: {@code c·(u/(1−u))^(1/a)}, c such that the mean is 1; tail exponent a &gt; 1. */
    public static double at(double tail, double uniform) {
        double angle = StrictMath.PI / tail;
        return StrictMath.sin(angle) / angle * StrictFastMath.pow(uniform / (1 - uniform), 1 / tail);
    }
}
