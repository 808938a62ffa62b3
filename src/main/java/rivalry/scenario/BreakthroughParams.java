package rivalry.scenario;

/** Rare, large ideas (E13). */
public record BreakthroughParams(
        @Parameter(
                symbol = "h_brk",
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E13",
                says = "breakthroughs in the world a month at the first month's open ideas; 0 switches them off")
        double hazard,

        @Parameter(
                symbol = "γ",
                unit = "1",
                atLeast = 0,
                equation = "E13",
                says = "how strongly breakthroughs depend on the open idea stock")
        double ideas_elasticity,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E13",
                says = "share of them that falls to firms; the rest to universities and institutes")
        double firm_share,

        @Parameter(unit = "1", above = 1, equation = "E13", says = "median gain in efficiency, as a factor")
        double median,

        @Parameter(unit = "1", atLeast = 0, equation = "E13", says = "spread of the gain in ln A")
        double spread,

        @Parameter(
                unit = "months",
                atLeast = 1,
                atMost = 60,
                equation = "E13",
                says = "time over which it is worked out")
        int ramp,

        @Parameter(
                symbol = "ρ_reset",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E8",
                says = "share of a breakthrough that opens new ground, so that ideas do not get harder by it")
        double reset) {}
