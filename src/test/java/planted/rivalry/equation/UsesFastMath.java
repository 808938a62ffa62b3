package planted.rivalry.equation;

import net.jafama.FastMath;

/** Planted: breaks a rule of the house on purpose. */
final class UsesFastMath {
    /** E0: growth. */
    static double grow(double x) {
        return FastMath.exp(x);
    }
}
