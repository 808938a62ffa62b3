package rivalry.equation;

/** Compute rented across borders (E4). */
public final class CloudRent {
    private CloudRent() {}

    /** E4: what a country's renters may have of another's stock, {@code (1 − κ_cloud)·ρ_rent·K_abroad} [H100e]. */
    public static double offered(double share, double restriction, double stockAbroad) {
        return (1 - restriction) * share * stockAbroad;
    }
}
