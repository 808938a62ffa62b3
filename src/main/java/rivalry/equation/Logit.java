package rivalry.equation;

import net.jafama.StrictFastMath;

/** The logistic curve and its inverse: choices between no and yes that never reach either. */
public final class Logit {
    private Logit() {}

    /** E18, E20: {@code 1/(1 + e^−x)}, in (0, 1). */
    public static double share(double x) {
        return 1 / (1 + StrictFastMath.exp(-x));
    }

    /** E18, E20: {@code ln(p/(1 − p))}, with p kept inside [0.001, 0.999]. */
    public static double of(double share) {
        double p = Math.max(0.001, Math.min(0.999, share));
        return StrictFastMath.log(p / (1 - p));
    }
}
