package rivalry.scenario;

import java.time.YearMonth;

/** Learning from the answers of better models (E11). */
public record DistillationParams(
        @Parameter(
                symbol = "χ_d",
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E11",
                says = "share of the gap to the best model on offer closed in a month; 0 switches distillation off")
        double strength,

        @Parameter(
                symbol = "δ_d",
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E11",
                says = "share of the credit that ages away in a month")
        double decay,

        @Parameter(
                symbol = "g0",
                unit = "1",
                atLeast = 0,
                equation = "E11",
                says = "gap in ln E that answers cannot close")
        double least_gap,

        @Parameter(equation = "E11", says = "first month in which models answer over an interface, for everyone")
        YearMonth since,

        @Parameter(unit = "US$/token", atLeast = 0, equation = "E2", says = "price of a better model's answers")
        double token_price,

        @Parameter(unit = "tokens", atLeast = 0, equation = "E2", says = "answers bought for a gain of 1 in ln E")
        double tokens) {}
