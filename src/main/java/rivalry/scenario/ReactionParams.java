package rivalry.scenario;

/** How governments with the stance {@code reactive} act (E32), and how well labs and governments see rivals. */
public record ReactionParams(
        @Parameter(
                symbol = "σ_info",
                unit = "points",
                atLeast = 0,
                equation = "E32",
                says = "error with which labs and governments see a rival's capability; 0 is perfect information")
        double noise,

        @Parameter(
                unit = "points",
                equation = "E32",
                says =
                        "rival's capability over one's own at which a reactive government feels threatened; negative: while it still leads")
        double threshold,

        @Parameter(
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E32",
                says = "chance to decide on a step in a month in which it feels threatened; 0 switches reaction off")
        double probability,

        @Parameter(unit = "months", atLeast = 0, atMost = 60, equation = "E32", says = "time from decision to force")
        int lag,

        @Parameter(unit = "1", above = 0, atMost = 1, equation = "E32", says = "how far one step turns a lever")
        double step,

        @Parameter(
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E32",
                says = "share of its reactions it takes back in a month in which it does not feel threatened")
        double relief) {}
