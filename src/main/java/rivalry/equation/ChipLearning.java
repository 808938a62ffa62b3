package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.ComputeParams;

/** How domestic chips learn (E5). */
public final class ChipLearning {
    private ChipLearning() {}

    /**
     * E5: quality of domestic chips, {@code min(1, q0·(growth of domestic spend / growth of the world's)^b)} (Wright
     * 1936): learning counts relative to the world, else parity would come by itself.
     *
     * @param domestic cumulative domestic spend over its start
     * @param world cumulative world spend over its start
     */
    public static double quality(ComputeParams p, double start, double domestic, double world) {
        return Math.min(1, start * StrictFastMath.pow(domestic / world, p.learning()));
    }
}
