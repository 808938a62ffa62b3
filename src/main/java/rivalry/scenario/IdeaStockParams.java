package rivalry.scenario;

/** The stock of open ideas, and how research draws on it (E12, E8). */
public record IdeaStockParams(
        @Parameter(
                symbol = "δ_B",
                unit = "1/month",
                above = 0,
                below = 1,
                equation = "E12",
                says = "share of open ideas that is used up or outdated in a month")
        double loss,

        @Parameter(
                symbol = "τ_B",
                unit = "months",
                above = 0,
                equation = "E12",
                says = "mean time until an open idea is of use, in three stages")
        double delay,

        @Parameter(
                symbol = "s_B",
                unit = "1",
                atLeast = 0,
                below = 1,
                equation = "E12",
                says = "share of labs' open work in the first month's inflow; the rest is papers")
        double lab_share,

        @Parameter(
                symbol = "σ_B",
                unit = "1",
                atLeast = 0,
                equation = "E8",
                says = "returns of labs' research to the open ideas they can read; 0 switches them off")
        double returns) {}
