package planted.rivalry.equation;

/** Planted: breaks a rule of the house on purpose. */
final class UsesMathExp {
    /** Growth, without the number of its equation. */
    static double grow(double x) {
        return Math.exp(x);
    }
}
