package rivalry.equation;

/** How a lab spreads its research over architectures (E19). */
public final class ArchitectureDynamics {
    private ArchitectureDynamics() {}

    /**
     * E19: replicator with mutation, in place: {@code mix_a' = (1 − m)·mix_a·max(0, 1 + s·d)/Σ + m/n}, with d = π_a − π̄ within ±1 and
     * π̄ the lab's own mean pay-off (Taylor and Jonker 1978; mutation keeps every architecture alive).
     *
     * @param mix research shares, summing to 1, of the first {@code count} architectures
     * @param payoff expected ln E of each, lock-in included
     * @param selection s [1/month]; 0 leaves the mix where mutation takes it
     * @param mutation m [1/month]
     */
    public static void select(double[] mix, double[] payoff, int count, double selection, double mutation) {
        double mean = 0;
        for (int a = 0; a < count; a++) {
            mean += mix[a] * payoff[a];
        }
        double total = 0;
        for (int a = 0; a < count; a++) {
            mix[a] *= Math.max(0, 1 + selection * Math.max(-1, Math.min(1, payoff[a] - mean)));
            total += mix[a];
        }
        for (int a = 0; a < count; a++) {
            mix[a] = (1 - mutation) * (mix[a] / total) + mutation / count;
        }
    }

    /**
     * E19: expected ln E of an architecture, {@code ln A_a + fitness/a1 + θ_lock·use}: what much is built on is easier to
     * build on (Arthur 1989). Capability points become ln E by {@code pointsPerLn}.
     *
     * @param lockIn θ_lock [ln]; 0 switches lock-in off
     * @param use share of the world's research money on it
     */
    public static double payoff(double lnA, double fitness, double pointsPerLn, double lockIn, double use) {
        return lnA + fitness / pointsPerLn + lockIn * use;
    }

    /** E19: diversity, {@code 1 − Σ share²}: chance that two research dollars go to different architectures (Simpson 1949). */
    public static double diversity(double[] shares, int count) {
        double same = 0;
        for (int a = 0; a < count; a++) {
            same += shares[a] * shares[a];
        }
        return 1 - same;
    }

    /** E19: similarity of two mixes, their cosine: 1 alike, 0 disjoint (Jaffe 1986). */
    public static double similarity(double[] one, double[] other, int count) {
        double product = 0;
        double first = 0;
        double second = 0;
        for (int a = 0; a < count; a++) {
            product += one[a] * other[a];
            first += one[a] * one[a];
            second += other[a] * other[a];
        }
        return product / Math.sqrt(first * second);
    }
}
