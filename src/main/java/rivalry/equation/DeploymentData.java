package rivalry.equation;

import net.jafama.StrictFastMath;

/** Use teaches: data from deployment, saturating within a niche, so that diversity counts as coverage (E17). */
public final class DeploymentData {
    private DeploymentData() {}

    /** E17: data of a niche a month later, {@code V·(1 − δ_V) + deployment} [months of the whole niche's use]. */
    public static double stock(double stock, double deployment, double decay) {
        return stock * (1 - decay) + deployment;
    }

    /**
     * E17: gain in ln E from one niche's data, {@code ψ·(1 − (1 + V/V_ref)^(−β_V))}.
     *
     * @param strength ψ, gain at boundless data [ln]; 0 switches it off
     * @param ratio V/V_ref
     * @param exponent β_V
     */
    public static double gain(double strength, double ratio, double exponent) {
        return strength * (1 - StrictFastMath.pow(1 + ratio, -exponent));
    }
}
