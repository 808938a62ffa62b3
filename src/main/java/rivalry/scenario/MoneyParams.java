package rivalry.scenario;

/** How country money reaches labs and what they pay first (E1, E2). */
public record MoneyParams(
        @Parameter(
                symbol = "χ_b",
                unit = "1/point",
                atLeast = 0,
                equation = "E1",
                says = "how strongly money follows capability; 0 switches it off")
        double chase,

        @Parameter(
                unit = "1",
                above = 0,
                atMost = 1,
                equation = "E1",
                says = "share of the gap to the target budget closed in a month")
        double inertia,

        @Parameter(
                symbol = "ε_lead",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E1",
                says = "share by which private money rises for a country at the frontier's full lead")
        double leadership,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E1",
                says = "share of private AI investment that reaches the labs that develop AI")
        double private_share,

        @Parameter(unit = "1", atLeast = 0, below = 1, equation = "E2", says = "share of a lab's income spent on pay")
        double payroll_share,

        @Parameter(
                unit = "1",
                above = 0,
                equation = "E2",
                says = "pay in firms over pay in public labs when posts equal staff")
        double firm_premium,

        @Parameter(
                symbol = "η_w",
                unit = "1",
                atLeast = 0,
                equation = "E2",
                says = "how pay rises when posts exceed staff")
        double wage_response,

        @Parameter(
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E2",
                says = "most contracts a shrinking lab ends in a month")
        double layoff_limit,

        @Parameter(
                unit = "1/month",
                above = 0,
                atMost = 1,
                equation = "E2",
                says = "share of a lab's cash balance, or debt, that it spends or repays in a month")
        double settling) {}
