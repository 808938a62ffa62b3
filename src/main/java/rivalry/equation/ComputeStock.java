package rivalry.equation;

import rivalry.scenario.ComputeParams;

/** What a lab owns (E6). */
public final class ComputeStock {
    private ComputeStock() {}

    /** E6: next month's stock, {@code K·(1−δ) + bought} [H100e]. */
    public static double next(ComputeParams p, double stock, double bought) {
        return stock * (1 - p.wear()) + bought;
    }
}
