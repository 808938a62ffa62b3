package rivalry.scenario;

/** Tension and cooperation between countries (E31, E33). */
public record RelationParams(
        @Parameter(symbol = "N0", unit = "1", atLeast = 0, atMost = 1, equation = "E31", says = "tension at rest")
        double rest,

        @Parameter(
                symbol = "a_N",
                unit = "1/month",
                atLeast = 0,
                equation = "E31",
                says = "tension a country's own full act adds in a month; with the next one 0 acts do not matter")
        double own_act,

        @Parameter(
                symbol = "ρ_riv",
                unit = "1/month",
                atLeast = 0,
                equation = "E31",
                says = "tension the other side's full act adds in a month")
        double rival_act,

        @Parameter(
                symbol = "d_N",
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E31",
                says = "share of tension above rest that calms in a month")
        double calming,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E9",
                says = "friction between countries at full tension")
        double friction_tension,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E9",
                says = "friction added by full control of weights")
        double friction_weights,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E9",
                says = "friction added by full control of interfaces")
        double friction_api,

        @Parameter(unit = "1", atLeast = 0, atMost = 1, equation = "E9", says = "friction added by a full market ban")
        double friction_ban,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E9",
                says = "friction taken away by full cooperation")
        double friction_cooperation,

        @Parameter(
                symbol = "g",
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E33",
                says = "pace at which joint programmes build cooperation; 0 switches it off")
        double building,

        @Parameter(
                unit = "US$/year",
                above = 0,
                equation = "E33",
                says = "joint programme money at which half of that pace is reached")
        double programme_ref,

        @Parameter(
                symbol = "d_C",
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E33",
                says = "share of cooperation that fades in a month")
        double fading,

        @Parameter(
                symbol = "d_ret",
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E33",
                says = "further share lost for each full act in force between the two")
        double retaliation) {}
