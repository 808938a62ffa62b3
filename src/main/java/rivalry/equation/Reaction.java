package rivalry.equation;

/** When a reactive government acts (E32). */
public final class Reaction {
    private Reaction() {}

    /**
     * E32: the rival's capability over one's own as a government sees it [points]: {@code gap + σ·z}.
     *
     * @param noise σ_info [points]; 0 is perfect information
     * @param z a standard normal draw
     */
    public static double perceived(double gap, double noise, double z) {
        return gap + noise * z;
    }

    /** E32: whether it acts: the perceived gap passes the threshold and the month's draw falls below the probability. */
    public static boolean acts(double perceived, double threshold, double probability, double u) {
        return perceived > threshold && u < probability;
    }
}
