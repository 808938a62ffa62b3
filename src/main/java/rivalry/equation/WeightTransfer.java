package rivalry.equation;

/** How a closed model's weights cross a border: by licence or by theft (E4). */
public final class WeightTransfer {
    private WeightTransfer() {}

    /**
     * E4: whether export rules on weights reach a model: its weights are closed, its training run passed the threshold and it
     * is better than the best open model. Published weights are never controlled (the rule of January 2025).
     */
    public static boolean controlled(boolean open, double flop, double threshold, double lnE, double bestOpenLnE) {
        return !open && flop >= threshold && lnE > bestOpenLnE;
    }

    /** E4: hazard of a licence to suppliers in one country, {@code h_lic·(1 − κ_weights if controlled)} [1/month]. */
    public static double licenceHazard(double base, boolean controlled, double restriction) {
        return controlled ? base * (1 - restriction) : base;
    }

    /** E4: hazard of theft by someone in one country, {@code h_theft·(1 − security)} [1/month]. */
    public static double theftHazard(double base, double security) {
        return base * (1 - security);
    }
}
