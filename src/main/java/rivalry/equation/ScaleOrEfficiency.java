package rivalry.equation;

import net.jafama.StrictFastMath;

/** What a lab gains within a year from compute and from efficiency research (E7). */
public final class ScaleOrEfficiency {
    private ScaleOrEfficiency() {}

    /**
     * E7: expected ln of effective compute a year ahead, {@code ln(K·(1−δ)^12 + 12·bought) + 12·inc(u)}.
     *
     * @param kept what is left of today's stock in a year [H100e]
     * @param bought compute bought a month at this split [H100e/month]
     * @param increment gain in ln A at this split [1/month]
     */
    public static double prospect(double kept, double bought, double increment) {
        return StrictFastMath.log(kept + 12 * bought) + 12 * increment;
    }
}
