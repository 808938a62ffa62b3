package rivalry.scenario;

/** The choice between scale and efficiency (E7). */
public record EffortParams(
        @Parameter(
                unit = "1",
                above = 0,
                atMost = 1,
                equation = "E7",
                says = "share of the gap to the best efficiency share closed in a month")
        double inertia,

        @Parameter(unit = "1", atLeast = 0, below = 1, equation = "E7", says = "least efficiency share considered")
        double least,

        @Parameter(unit = "1", above = 0, below = 1, equation = "E7", says = "largest efficiency share considered")
        double most) {}
