package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.ComputeParams;

/** What compute costs (E3). */
public final class ChipPrice {
    private ChipPrice() {}

    /** E3: price of a reference chip, {@code p0·2^(−(t−t0)/τ_hw)} [US$/H100e] (Hobbhahn and Besiroglu, K7). */
    public static double price(ComputeParams p, double monthsSinceReference) {
        return p.price() * StrictFastMath.pow(2, -monthsSinceReference / p.halving());
    }
}
