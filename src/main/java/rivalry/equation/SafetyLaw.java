package rivalry.equation;

import net.jafama.StrictFastMath;

/** What safety costs and what its absence risks (E20). */
public final class SafetyLaw {
    private SafetyLaw() {}

    /** E20: factor on the pace of training, {@code (1 − z)^ν_safe}: time spent on safety is not spent on runs; ν_safe = 0: no cost. */
    public static double pace(double safety, double exponent) {
        return StrictFastMath.pow(1 - safety, exponent);
    }

    /** E20: hazard of an incident, {@code h_inc·(1 − z)·max(0, cap/100)} [1/month]: able models do more harm. */
    public static double incidentHazard(double base, double safety, double capability) {
        return base * (1 - safety) * Math.max(0, capability / 100);
    }
}
