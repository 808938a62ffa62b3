package rivalry.scenario;

/** The smallest differences between scenarios that anybody need care about; they judge, and change nothing that is played. */
public record SmallestEffectParams(
        @Parameter(
                unit = "months",
                above = 0,
                says = "of lag, and of capability as that many months of the frontier's growth")
        double months,

        @Parameter(unit = "1", above = 0, atMost = 1, says = "of flows and stocks, as a part of the baseline's value")
        double part,

        @Parameter(unit = "1", above = 0, atMost = 1, says = "of shares: 0.003 is 0.3 percentage points")
        double points) {}
