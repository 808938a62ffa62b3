package rivalry.scenario;

/** Firms that use models (E16) and what their use earns and teaches (E1, E17). */
public record AdopterParams(
        @Parameter(
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E16",
                says = "chance that a firm reconsiders a supplier")
        double hazard,

        @Parameter(
                symbol = "b",
                unit = "1/point",
                atLeast = 0,
                equation = "E16",
                says = "how strongly quality draws adopters; 0 leaves choice to chance")
        double quality,

        @Parameter(unit = "1", atLeast = 0, equation = "E16", says = "sensitivity to the cost of serving a model")
        double cost,

        @Parameter(
                unit = "FLOP",
                above = 0,
                equation = "E16",
                says = "training compute of the model to which serving costs are compared")
        double reference_flop,

        @Parameter(unit = "1", atLeast = 0, equation = "E16", says = "further pull of a supplier at home, in logits")
        double home,

        @Parameter(
                unit = "1",
                atLeast = 0,
                equation = "E16",
                says = "further pull, in logits, of a second supplier whose architecture differs from the first's")
        double complementarity,

        @Parameter(
                unit = "points",
                equation = "E16",
                says = "frontier capability at which a firm is as ready to adopt as not")
        double readiness,

        @Parameter(unit = "1/point", atLeast = 0, equation = "E16", says = "how fast readiness rises with the frontier")
        double readiness_slope,

        @Parameter(
                symbol = "ρ_rev",
                unit = "1",
                atLeast = 0,
                equation = "E1",
                says = "revenue of the whole market, in country money; 0 cuts revenue off from budgets")
        double revenue,

        @Parameter(
                symbol = "π_rev",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E16",
                says = "share of revenue that open weights give away")
        double open_discount,

        @Parameter(
                unit = "months",
                atLeast = 1,
                equation = "E1",
                says = "memory of a lab's own revenue trend, which country money already contains")
        double trend,

        @Parameter(
                symbol = "ψ",
                unit = "1",
                atLeast = 0,
                equation = "E17",
                says = "gain in ln E at boundless deployment data; 0 switches it off")
        double data_gain,

        @Parameter(symbol = "β_V", unit = "1", above = 0, equation = "E17", says = "how fast that gain saturates")
        double data_exponent,

        @Parameter(
                symbol = "δ_V",
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E17",
                says = "share of deployment data that ages away")
        double data_decay,

        @Parameter(
                symbol = "V_ref",
                unit = "1",
                above = 0,
                equation = "E17",
                says =
                        "deployment data of a niche at which the gain is 1 − 2^(−β_V) of the most it can be: months of serving the whole world's demand of it")
        double data_reference) {}
