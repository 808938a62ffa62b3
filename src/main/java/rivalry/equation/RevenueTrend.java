package rivalry.equation;

import rivalry.scenario.AdopterParams;

/** Revenue of labs as shares of the market, and its trend (E1, E16). */
public final class RevenueTrend {
    private RevenueTrend() {}

    /** E16: share of the market's revenue, {@code served·(1 − π_rev·w)}: open weights give part of it away. */
    public static double share(AdopterParams p, double served, double openness) {
        return served * (1 - p.open_discount() * openness);
    }

    /**
     * E1: revenue above trend, {@code ρ_rev·(share − trend)}, in parts of the world's firm money; below 0 under trend, where
     * it takes at most half of a lab's income.
     */
    public static double beyond(AdopterParams p, double share, double trend) {
        return p.revenue() * (share - trend);
    }

    /** E1: the trend a month later, {@code trend + (share − trend)/τ}. */
    public static double trend(AdopterParams p, double trend, double share) {
        return trend + (share - trend) / p.trend();
    }
}
