package rivalry.scenario;

import java.time.YearMonth;

/** Whether labs share papers and weights (E18); weights of terms in logits. */
public record OpennessParams(
        @Parameter(unit = "1", equation = "E18", says = "openness of weights at rest, in logits")
        double base,

        @Parameter(unit = "1", equation = "E18", says = "papers are more open than weights by this much, in logits")
        double papers,

        @Parameter(
                symbol = "κ",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E18",
                says = "how much of what is stated of a lab lasts; at 0 all labs are drawn to the same rest")
        double character,

        @Parameter(
                unit = "1",
                equation = "E18",
                says = "a lab's second best model, when a better one appears, is more open by this much, in logits")
        double second_best,

        @Parameter(unit = "1/point", atLeast = 0, equation = "E18", says = "being behind opens")
        double behind,

        @Parameter(unit = "1", atLeast = 0, equation = "E18", says = "market share closes")
        double market,

        @Parameter(unit = "1", atLeast = 0, atMost = 1, equation = "E18", says = "market share that does not close yet")
        double free_share,

        @Parameter(unit = "1", atLeast = 0, equation = "E18", says = "a maturing business closes")
        double commerce,

        @Parameter(equation = "E18", says = "month in the middle of AI's becoming a business, alike for all")
        YearMonth maturity_month,

        @Parameter(unit = "1/year", above = 0, equation = "E18", says = "pace of that")
        double maturity_pace,

        @Parameter(unit = "1", atLeast = 0, equation = "E18", says = "weight of the government's incentive")
        double incentive,

        @Parameter(unit = "1", atLeast = 0, equation = "E18", says = "weight of outside developers gained")
        double developers,

        @Parameter(
                unit = "1",
                atLeast = 0,
                equation = "E18",
                says = "weight of unfilled posts: researchers want to publish")
        double talent,

        @Parameter(
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E18",
                says = "share of the distance to the best response gone in a month; 0 freezes openness")
        double inertia) {}
