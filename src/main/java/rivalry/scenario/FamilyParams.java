package rivalry.scenario;

/** Which families papers build on: architectures, and labs' model lines (E28). */
public record FamilyParams(
        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 3,
                equation = "E28",
                says = "families that a paper uses, on average")
        double uses,

        @Parameter(
                symbol = "βQ",
                unit = "1",
                atLeast = 0,
                equation = "E28",
                says = "weight of a family's capability, in ln odds for 10 points")
        double quality,

        @Parameter(symbol = "βN", unit = "1", atLeast = 0, below = 1, equation = "E28", says = "weight of past use")
        double habit,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E28",
                says = "openness of a family without published weights: it can be cited and called, not taken apart")
        double closed,

        @Parameter(symbol = "b", unit = "1", atLeast = 0, equation = "E28", says = "barrier of a border, in ln odds")
        double border,

        @Parameter(unit = "1/month", above = 0, atMost = 1, equation = "E28", says = "fading of past use")
        double fading) {}
