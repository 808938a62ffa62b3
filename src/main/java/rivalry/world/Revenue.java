package rivalry.world;

import rivalry.equation.RevenueTrend;
import rivalry.scenario.AdopterParams;

/** FUNDING: what labs earn above or below their own trend, which country money already contains (E1). */
final class Revenue {
    private final AdopterParams params;

    Revenue(AdopterParams params) {
        this.params = params;
    }

    /** Adds a month's revenue beyond trend to the firms of a country; {@code market} is the world's firm money. */
    void pay(Nation nation, double market, int month) {
        for (Lab lab : nation.labs(Sector.FIRMS)) {
            if (lab.exists(month)) {
                Standing standing = lab.standing;
                double share = RevenueTrend.share(params, standing.served, lab.conduct.opennessOfWeights());
                double beyond = RevenueTrend.beyond(params, share, standing.trend) * market;
                lab.income += Math.max(beyond, -0.5 * lab.income);
                standing.trend = RevenueTrend.trend(params, standing.trend, share);
            }
        }
    }
}
