package rivalry.scenario;

/** How labs turn research into algorithmic efficiency and learn from each other; alike for every lab (E8–E10). */
public record IdeaParams(
        @Parameter(
                symbol = "θ",
                unit = "1/month",
                atLeast = 0,
                equation = "E8",
                says = "gain in ln A of the reference lab")
        double productivity,

        @Parameter(
                symbol = "λ_s",
                unit = "1",
                above = 0,
                atMost = 1,
                equation = "E8",
                says = "returns to more staff at once; below 1 they duplicate work")
        double staff_returns,

        @Parameter(
                symbol = "λ_m",
                unit = "1",
                above = 0,
                atMost = 1,
                equation = "E8",
                says = "returns to money spent on efficiency research")
        double money_returns,

        @Parameter(
                symbol = "μ",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E8",
                says = "returns to experiment compute")
        double compute_returns,

        @Parameter(
                symbol = "β",
                unit = "1",
                atLeast = 0,
                equation = "E8",
                says = "how fast ideas get harder to find as the frontier rises")
        double depletion,

        @Parameter(
                symbol = "S_ref",
                unit = "people",
                above = 0,
                equation = "E8",
                says = "skill of the reference lab's staff")
        double staff_ref,

        @Parameter(
                symbol = "P_ref",
                unit = "people",
                above = 0,
                equation = "E8",
                says = "wages that the reference lab's efficiency money would pay")
        double people_ref,

        @Parameter(
                symbol = "X_ref",
                unit = "H100e",
                above = 0,
                equation = "E8",
                says = "experiment compute of the reference lab")
        double compute_ref,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E8",
                says = "share of a lab's compute used for experiments")
        double experiment_share,

        @Parameter(
                symbol = "τ_pub",
                unit = "months",
                atLeast = 1,
                equation = "E9",
                says = "time from open work to print")
        double publication_delay,

        @Parameter(
                unit = "months",
                atLeast = 0,
                equation = "E9",
                says = "further delay of a fully closed lab's strategic papers")
        double embargo,

        @Parameter(
                symbol = "ℓ",
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E9",
                says = "share of secret work that becomes known at large in a month")
        double leak,

        @Parameter(
                symbol = "leak_pub",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E9",
                says = "share of leaked work that the public can read")
        double leak_public,

        @Parameter(
                symbol = "η_n",
                unit = "1",
                atLeast = 0,
                equation = "E9",
                says = "how fast work behind the frontier loses its news")
        double novelty,

        @Parameter(
                symbol = "ρ_T",
                unit = "1/month",
                atLeast = 0,
                equation = "E9",
                says = "share of the gap between two countries' readable frontiers closed in a month")
        double catch_up,

        @Parameter(
                symbol = "ρ_abs",
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E10",
                says =
                        "share of the gap to the readable frontier that a fully absorptive lab closes in a month; 0 switches absorption off")
        double absorption,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E9",
                says = "friction between any two countries at rest: language, distance")
        double friction_distance,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E9",
                says = "friction added by full research security")
        double friction_security,

        @Parameter(
                symbol = "c_m",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E10",
                says =
                        "share of the gap in secret work that a wholly new staff would bring to its lab; 0 lets movers carry nothing")
        double carried) {}
