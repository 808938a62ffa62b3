package rivalry.scenario;

/** How research moves between architectures (E19). */
public record ArchitectureParams(
        @Parameter(
                symbol = "λ_mix",
                unit = "1",
                above = 0,
                atMost = 1,
                equation = "E8",
                says = "returns to a lab's share of research on one architecture; 1 makes spreading costless")
        double mix_returns,

        @Parameter(
                symbol = "spill_a",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E8",
                says = "share of work on one architecture that counts for the others")
        double spill,

        @Parameter(
                unit = "1/month",
                atLeast = 0,
                equation = "E19",
                says = "how fast research follows expected pay-off; 0 switches selection off")
        double selection,

        @Parameter(
                unit = "1/month",
                atLeast = 0,
                below = 1,
                equation = "E19",
                says = "share of research spread evenly anew each month")
        double mutation,

        @Parameter(
                symbol = "θ_lock",
                unit = "1",
                atLeast = 0,
                equation = "E19",
                says = "advantage in ln E of an architecture that the whole world uses; 0 switches lock-in off")
        double lock_in,

        @Parameter(
                unit = "1",
                above = 0,
                below = 1,
                equation = "E13",
                says = "share of the finder's research that moves to the architecture a breakthrough creates")
        double founding_share,

        @Parameter(
                unit = "points",
                atLeast = 0,
                equation = "E19",
                says = "spread of a new architecture's fitness by niche round its parent's")
        double fitness_spread) {}
