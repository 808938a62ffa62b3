package rivalry.scenario;

import java.time.YearMonth;

/** Training runs and what they achieve (E15). */
public record TrainingParams(
        @Parameter(
                unit = "1",
                above = 0,
                atMost = 1,
                equation = "E15",
                says = "share of a lab's compute in its largest run, long before the middle of the rise")
        double run_share_low,

        @Parameter(unit = "1", above = 0, atMost = 1, equation = "E15", says = "the same, long after")
        double run_share_high,

        @Parameter(equation = "E15", says = "month in the middle of the rise of the run share")
        YearMonth run_share_month,

        @Parameter(unit = "1/year", above = 0, equation = "E15", says = "pace of the rise of the run share")
        double run_share_pace,

        @Parameter(
                symbol = "f_H100",
                unit = "FLOP/H100e/s",
                above = 0,
                equation = "E15",
                says = "dense half-precision speed of the reference chip")
        double chip_speed,

        @Parameter(
                symbol = "util",
                unit = "1",
                above = 0,
                atMost = 1,
                equation = "E15",
                says = "share of that speed reached in training")
        double utilisation,

        @Parameter(
                symbol = "T_run",
                unit = "months",
                above = 0,
                atMost = 24,
                equation = "E15",
                says = "length of a run")
        double run_months,

        @Parameter(
                symbol = "g_min",
                unit = "points",
                atLeast = 0,
                equation = "E15",
                says = "least gain for which a lab starts a run")
        double least_gain,

        @Parameter(
                unit = "1/month",
                above = 0,
                atMost = 1,
                equation = "E15",
                says = "chance a month that a firm with enough to gain starts a run")
        double start_hazard_firm,

        @Parameter(
                unit = "1/month",
                above = 0,
                atMost = 1,
                equation = "E15",
                says = "the same for universities and institutes")
        double start_hazard_public,

        @Parameter(unit = "1", atLeast = 0, equation = "E15", says = "spread of a run's luck in ln E")
        double luck_sd,

        @Parameter(
                symbol = "ln E_ref",
                unit = "1",
                equation = "E15",
                says = "ln of effective FLOP at capability 100; a constant, never read from the run")
        double reference_ln_e,

        @Parameter(
                unit = "points",
                atLeast = 0,
                equation = "E15",
                says = "how far below the best model on offer a new one may stand and still be called notable")
        double notable_gap) {}
