package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.ComputeParams;

/** Compute that a limited power supply can run (E6). */
public final class PowerCap {
    private PowerCap() {}

    /**
     * E6: compute that a supply can run, {@code MW·1000/kW·2^(t/τ_hw)} [H100e]: compute per watt rises as compute per dollar.
     *
     * @param megawatts the supply
     * @param months since the reference month of the chip price
     */
    public static double installable(ComputeParams p, double megawatts, double months) {
        return megawatts * 1000 / p.power() * StrictFastMath.pow(2, months / p.halving());
    }

    /** E6: share of new chips that can be installed beside those at work. */
    public static double part(double installable, double atWork, double bought) {
        return bought <= 0 ? 1 : Math.max(0, Math.min(1, (installable - atWork) / bought));
    }
}
