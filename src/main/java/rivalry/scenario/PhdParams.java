package rivalry.scenario;

/** Who begins a doctorate and where (E21). */
public record PhdParams(
        @Parameter(unit = "months", atLeast = 12, atMost = 120, equation = "E21", says = "length of a doctorate")
        int months,

        @Parameter(
                symbol = "g",
                unit = "1/year",
                atLeast = 0,
                equation = "E21",
                says = "doctoral places a year for each researcher with a doctorate at universities and institutes")
        double slots,

        @Parameter(
                symbol = "ψ_g",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E21",
                says =
                        "how doctoral places follow posts over staff there, as an exponent: what finds no doctor pays students")
        double funding,

        @Parameter(
                unit = "1",
                equation = "E21",
                says = "pull of all places abroad together against staying, in ln odds, for a person of mean skill")
        double abroad,

        @Parameter(
                unit = "1",
                atLeast = 0,
                equation = "E21",
                says = "how much more the skilled go abroad, in ln odds a unit of ln skill")
        double selection,

        @Parameter(
                unit = "1",
                atLeast = 0,
                equation = "E21",
                says = "pull of the quality of a place, in ln odds a unit of ln quality")
        double quality_pull,

        @Parameter(
                unit = "1",
                atLeast = 0,
                equation = "E21",
                says = "how tension towards the origin turns applicants away, in ln odds at full tension")
        double tension_push,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E21",
                says = "share of foreign entrants that a full travel shock stops")
        double travel_stop,

        @Parameter(
                unit = "months",
                atLeast = 0,
                atMost = 24,
                equation = "E21",
                says = "wait of an admitted foreign entrant without any rule")
        double wait_months,

        @Parameter(
                unit = "months",
                atLeast = 0,
                atMost = 24,
                equation = "E21",
                says = "further wait under a full travel shock")
        double travel_wait) {}
