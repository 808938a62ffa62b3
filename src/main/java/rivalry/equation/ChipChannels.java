package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.ComputeParams;

/** Through which channels chip money becomes chips when purchases are restricted (E4). */
public final class ChipChannels {
    private ChipChannels() {}

    /**
     * E4: what restricted money is worth, {@code κ·D̂·(x/D̂)^φ_s} [US$]: returns fall as a lab strains against a
     * restricted supply.
     *
     * @param money chip money x [US$]
     * @param restricted the part of it whose legal purchase is stopped, κ·x [US$]
     * @param usual the lab's usual chip money D̂ [US$]; 0 buys nothing
     */
    public static double restricted(ComputeParams p, double money, double restricted, double usual) {
        if (restricted <= 0 || usual <= 0 || money <= 0) {
            return 0;
        }
        return restricted * StrictFastMath.pow(money / usual, p.scarcity_returns() - 1);
    }

    /** E4: share of restricted money that reaches the market by leaks, {@code s·(1−e)}. */
    public static double leakShare(ComputeParams p, double enforcement) {
        return p.leak() * (1 - enforcement);
    }

    /** E4: domestic compute that a dollar of demand gets, {@code q·min(1, C/D_dom)}, in dollars of the world's best. */
    public static double domesticYield(double quality, double capacity, double demand) {
        return demand <= capacity ? quality : quality * (capacity / demand);
    }

    /** E4: fab capacity next month, {@code C + (1.2·D_dom − C)⁺/τ_fab} [US$/month]. */
    public static double capacity(ComputeParams p, double capacity, double demand) {
        return capacity + Math.max(0, 1.2 * demand - capacity) / p.fab_delay();
    }

    /** E4: share by which purchases rise while a stricter control is announced and not yet in force. */
    public static double stockpiling(ComputeParams p, double control, double announced) {
        return p.stockpiling() * Math.max(0, announced - control);
    }
}
