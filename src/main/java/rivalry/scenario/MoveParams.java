package rivalry.scenario;

/** Who leaves a country, and for where (E22). */
public record MoveParams(
        @Parameter(
                symbol = "h_ret",
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E22",
                says = "hazard of return to the country of origin; 0 switches return off")
        double returning,

        @Parameter(
                symbol = "h_onw",
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E22",
                says = "hazard of moving on from one foreign country to another, over all of them")
        double onward,

        @Parameter(
                symbol = "h_out",
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E22",
                says = "hazard of leaving the country of origin, over all destinations")
        double out,

        @Parameter(symbol = "β_w", unit = "1", atLeast = 0, equation = "E22", says = "weight of the ln pay ratio")
        double wage,

        @Parameter(
                symbol = "β_k",
                unit = "1",
                atLeast = 0,
                equation = "E22",
                says = "weight of the ln ratio of compute a head")
        double compute,

        @Parameter(
                symbol = "β_n",
                unit = "1",
                atLeast = 0,
                equation = "E22",
                says = "weight of the share of a person's ties that live in the destination")
        double ties,

        @Parameter(
                symbol = "β_s",
                unit = "1/month",
                atLeast = 0,
                equation = "E22",
                says = "how a move gets less likely with each month since the doctorate")
        double seniority,

        @Parameter(
                symbol = "β_ret",
                unit = "1",
                atLeast = 0,
                equation = "E22",
                says = "weight of a return programme's money, as ln(1 + programme over a year's pay)")
        double programme,

        @Parameter(
                symbol = "β_N",
                unit = "1",
                atLeast = 0,
                equation = "E22",
                says = "how the host's tension and research security drive away people of that origin")
        double hostility) {}
