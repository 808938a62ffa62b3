package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.IdeaStockParams;

/** The stock of open ideas and its slow use (E12). */
public final class OpenIdeas {
    private OpenIdeas() {}

    /** E12: the stock a month on, {@code B + inflow − δ_B·B}. */
    public static double next(IdeaStockParams p, double stock, double inflow) {
        return stock + inflow - p.loss() * stock;
    }

    /**
     * E12: what labs' open work adds for each unit of papers' impact and of openness, k_B; it makes up the stated share of
     * the first month's inflow.
     *
     * @param open the part of what labs find that is open in the first month
     */
    public static double labsPerPaper(IdeaStockParams p, double open) {
        return p.lab_share() / (1 - p.lab_share()) / open;
    }

    /** E12: one of the three stages of the delay a month on. */
    public static double stage(IdeaStockParams p, double stage, double before) {
        return stage + Math.min(1, 3 / p.delay()) * (before - stage);
    }

    /** E12: the stock of a past in which the inflow grew by a rate [ln/month] to today's. */
    public static double steady(IdeaStockParams p, double inflow, double growth) {
        return inflow / (p.loss() + growth);
    }

    /** E12: how far a stage lags what it follows, in such a past. */
    public static double stageRatio(IdeaStockParams p, double growth) {
        return 1 / (1 + growth * p.delay() / 3);
    }

    /** E8: what the accessible ideas do to a lab's research, {@code (α·Bacc)^σ_B}. */
    public static double help(IdeaStockParams p, double absorptiveCapacity, double accessible) {
        return p.returns() == 0 ? 1 : StrictFastMath.pow(absorptiveCapacity * accessible, p.returns());
    }
}
