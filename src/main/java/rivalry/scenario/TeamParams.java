package rivalry.scenario;

/** How teams form (E26; Guimerà et al. 2005). */
public record TeamParams(
        @Parameter(
                symbol = "p",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E26",
                says = "chance that a further author comes from outside the lead author's lab")
        double incumbents,

        @Parameter(
                symbol = "q",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E26",
                says = "chance that such an author is a former co-author")
        double repeat,

        @Parameter(unit = "1/month", atLeast = 0, below = 1, equation = "E26", says = "fading of a tie")
        double tie_decay,

        @Parameter(unit = "1", atLeast = 0, equation = "E26", says = "pull of people of the same origin, in ln odds")
        double home,

        @Parameter(
                unit = "1",
                atLeast = 0,
                equation = "E26",
                says = "pull of people who work on the same architecture, in ln odds; 0 lets topics play no part")
        double topic,

        @Parameter(
                unit = "people",
                atLeast = 0,
                equation = "E26",
                says = "weight of the former advisor, as so many compatriots")
        double advisor,

        @Parameter(
                unit = "1",
                atLeast = 0,
                equation = "E26",
                says = "pull of a colleague of a former lab against a stranger, in ln odds; 0 makes strangers of them")
        double former_lab,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E26",
                says = "what of the ties to advisors and former labs counts across a border; 0 none")
        double training_abroad,

        @Parameter(
                symbol = "φ0",
                unit = "1",
                atLeast = 0,
                equation = "E26",
                says = "barrier of any border at rest, in ln odds")
        double border,

        @Parameter(
                symbol = "φ1",
                unit = "1",
                atLeast = 0,
                equation = "E26",
                says = "barrier added by full tension of both sides")
        double tension,

        @Parameter(
                symbol = "φ2",
                unit = "1",
                atLeast = 0,
                equation = "E26",
                says = "barrier added by full research security")
        double security,

        @Parameter(
                symbol = "φ3",
                unit = "1",
                atLeast = 0,
                equation = "E26",
                says = "barrier removed by full cooperation")
        double cooperation,

        @Parameter(
                symbol = "φ4",
                unit = "1",
                atLeast = 0,
                equation = "E26",
                says = "barrier added by a full travel shock")
        double travel,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E26",
                says = "share of what raises the barrier above its rest that also weighs on former co-authors abroad")
        double on_ties) {}
