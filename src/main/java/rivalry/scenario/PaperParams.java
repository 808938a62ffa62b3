package rivalry.scenario;

/** Who starts a paper (E25). */
public record PaperParams(
        @Parameter(
                symbol = "r0",
                unit = "papers/month",
                atLeast = 0,
                atMost = 1,
                equation = "E25",
                says = "papers that a university researcher of mean skill leads")
        double rate,

        @Parameter(
                symbol = "ζ",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E25",
                says = "returns to skill in the number of papers")
        double skill,

        @Parameter(
                unit = "1",
                atLeast = 0,
                equation = "E25",
                says = "papers of a researcher in a fully open firm, relative to a university")
        double industry,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E25",
                says = "returns to compute a head in public labs, relative to the world's public labs at the start")
        double compute) {}
