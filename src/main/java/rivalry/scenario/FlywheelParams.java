package rivalry.scenario;

/** Outside developers of open models (E14). */
public record FlywheelParams(
        @Parameter(
                symbol = "ε_d",
                unit = "1",
                atLeast = 0,
                equation = "E14",
                says =
                        "gain of the public frontier a year after developers grew by a factor e; 0 switches the flywheel off")
        double strength,

        @Parameter(
                symbol = "p",
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E14",
                says = "developers who come to a new open model by themselves, of those who might")
        double innovation,

        @Parameter(
                symbol = "q",
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E14",
                says = "developers who follow others")
        double imitation,

        @Parameter(
                unit = "people",
                above = 0,
                equation = "E14",
                says = "developers in the world who might work on open models, at the start")
        double pool,

        @Parameter(unit = "1/year", atLeast = -0.5, atMost = 1, equation = "E14", says = "growth of that pool, in ln")
        double pool_growth,

        @Parameter(
                symbol = "Dev_ref",
                unit = "people",
                above = 0,
                equation = "E14",
                says = "developers at which returns begin to fall")
        double reference,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E14",
                says = "share of a line's developers who stay when its next open model starts the spread anew")
        double kept,

        @Parameter(
                unit = "months",
                atLeast = 1,
                atMost = 60,
                equation = "E14",
                says = "delay until their work is public knowledge")
        int delay) {}
