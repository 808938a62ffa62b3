package rivalry.scenario;

/** Skill, exits and how the first month's people are made up (E24). */
public record CareerParams(
        @Parameter(
                unit = "1",
                above = 1,
                equation = "E25",
                says = "Pareto exponent of the tail of skill, which is log-logistic with mean 1")
        double skill_tail,

        @Parameter(
                symbol = "s_max",
                unit = "1",
                above = 1,
                equation = "E25",
                says = "the greatest skill there is, over the mean")
        double skill_limit,

        @Parameter(
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E24",
                says = "hazard of leaving the field in the first years after the doctorate")
        double exit_early,

        @Parameter(
                unit = "months",
                atLeast = 0,
                atMost = 480,
                equation = "E24",
                says = "how long those first years last")
        int early_months,

        @Parameter(
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E24",
                says = "hazard of leaving the field afterwards")
        double exit_late,

        @Parameter(
                unit = "months",
                atLeast = 1,
                atMost = 720,
                equation = "E24",
                says = "longest career after the doctorate; everyone retires in its last quarter")
        int career_months,

        @Parameter(
                unit = "1",
                atLeast = 0,
                below = 1,
                equation = "E21",
                says = "share of the first month's university people who are doctoral students")
        double students,

        @Parameter(
                unit = "1/year",
                atLeast = 0,
                below = 1,
                equation = "E21",
                says = "growth of cohorts before the first month, in ln")
        double growth,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E21",
                says = "share of the first month's migrants who trained where they work")
        double trained_here,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E22",
                says = "share of the first month's people at home who trained abroad")
        double returned,

        @Parameter(unit = "1", equation = "E22", says = "how much more skilled the first month's migrants are, in ln")
        double migrant_skill) {}
