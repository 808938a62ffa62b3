package rivalry.scenario;

/** What crosses borders besides chips: rented compute and closed models' weights (E4). */
public record TransferParams(
        @Parameter(
                symbol = "ρ_rent",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E4",
                says =
                        "share of a firm's compute offered for rent to each country abroad, to all together at most the whole; 0 switches renting off")
        double rent_share,

        @Parameter(unit = "1/month", atLeast = 0, equation = "E4", says = "month's rent of compute over its price")
        double rent_rate,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E4",
                says = "most of its compute money a lab spends on rent")
        double rent_limit,

        @Parameter(
                symbol = "h_lic",
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E4",
                says = "chance that a closed model is licensed to a supplier in a given country")
        double licence,

        @Parameter(
                symbol = "h_theft",
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E4",
                says = "chance that an unguarded closed model is stolen for a given country; 0 switches theft off")
        double theft,

        @Parameter(unit = "1", atLeast = 0, atMost = 1, equation = "E4", says = "how well labs guard their weights")
        double security,

        @Parameter(
                unit = "FLOP",
                above = 0,
                equation = "E4",
                says = "training compute from which weights can be controlled")
        double threshold) {}
