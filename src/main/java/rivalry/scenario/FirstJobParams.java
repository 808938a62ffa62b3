package rivalry.scenario;

/** What new doctors do: which country, then which sector (E21); the ratios also move people between sectors (E23). */
public record FirstJobParams(
        @Parameter(unit = "1", equation = "E21", says = "pull of the country of training, in ln odds")
        double stay,

        @Parameter(unit = "1", equation = "E21", says = "pull of the country of origin, in ln odds")
        double home,

        @Parameter(unit = "1", equation = "E21", says = "pull of all other countries together, in ln odds")
        double elsewhere,

        @Parameter(
                unit = "1",
                equation = "E21",
                says = "pull of firms against universities and institutes at equal pay and compute, in ln odds")
        double industry,

        @Parameter(
                symbol = "β_w",
                unit = "1",
                atLeast = 0,
                equation = "E21",
                says = "weight of the ln pay ratio of firms and public labs")
        double wage,

        @Parameter(
                symbol = "β_k",
                unit = "1",
                atLeast = 0,
                equation = "E21",
                says = "weight of the ln ratio of compute a head of firms and public labs")
        double compute,

        @Parameter(
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E23",
                says = "hazard of leaving public labs for a firm at equal pay and compute")
        double to_industry,

        @Parameter(
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E23",
                says = "hazard of the way back at equal pay and compute")
        double to_academia) {}
