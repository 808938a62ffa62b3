package rivalry.equation;

/** Cooperation is built by joint programmes and worn down by retaliation (E33). */
public final class CooperationLaw {
    private CooperationLaw() {}

    /**
     * E33: cooperation a month later, {@code C + (1 − C)·g·x/(1 + x) − C·min(1, d_C + d_ret·acts)}.
     *
     * @param cooperation C of a pair [0..1]
     * @param funding x, the smaller of the two sides' programme money over the reference
     * @param build g [1/month]; 0 switches cooperation off
     * @param decay d_C [1/month]
     * @param retaliation d_ret, further decay for each full act in force between the two [1/month]
     * @param acts sum of both sides' acts
     */
    public static double next(
            double cooperation, double funding, double build, double decay, double retaliation, double acts) {
        double built = (1 - cooperation) * build * funding / (1 + funding);
        return cooperation + built - cooperation * Math.min(1, decay + retaliation * acts);
    }

    /** E33: where cooperation comes to rest under lasting funding and acts, {@code built/(built + fading)}; 0 if nothing is built. */
    public static double atRest(double funding, double build, double decay, double retaliation, double acts) {
        double built = build * funding / (1 + funding);
        return built <= 0 ? 0 : built / (built + Math.min(1, decay + retaliation * acts));
    }
}
