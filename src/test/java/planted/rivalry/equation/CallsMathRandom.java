package planted.rivalry.equation;

/** Planted: breaks a rule of the house on purpose. */
final class CallsMathRandom {
    /** (E1). */
    static double draw() {
        return Math.random();
    }
}
