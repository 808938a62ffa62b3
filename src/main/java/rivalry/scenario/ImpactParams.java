package rivalry.scenario;

/** What a paper is worth, and the quality of the place it comes from (E27). */
public record ImpactParams(
        @Parameter(symbol = "s", unit = "1", atLeast = 0, equation = "E27", says = "returns to the team's mean skill")
        double skill,

        @Parameter(unit = "1", atLeast = 0, equation = "E27", says = "returns to team size")
        double team,

        @Parameter(
                unit = "1",
                atLeast = 0,
                equation = "E27",
                says = "gain in ln impact from each further country of training in the team")
        double novelty,

        @Parameter(
                symbol = "r_q",
                unit = "1",
                atLeast = 0,
                equation = "E27",
                says = "returns to the ln quality of the authors' places")
        double quality,

        @Parameter(
                symbol = "π_joint",
                unit = "1",
                equation = "E27",
                says = "gain in ln impact from a second country as such")
        double joint,

        @Parameter(unit = "1", atLeast = 0, equation = "E27", says = "spread of a paper's own luck in ln impact")
        double noise_sd,

        @Parameter(
                unit = "1",
                atLeast = 0,
                equation = "E27",
                says =
                        "ln quality that a place gains in the long run for each unit of ln public research money a head relative to the world's, subsidies of which are left out")
        double funds,

        @Parameter(unit = "months", atLeast = 1, equation = "E27", says = "delay with which quality follows money")
        double quality_delay) {}
