package rivalry.scenario;

/** Safety work and incidents (E20); weights of terms in logits. */
public record SafetyParams(
        @Parameter(unit = "1", equation = "E20", says = "safety share at rest, in logits")
        double base,

        @Parameter(unit = "years", atLeast = 0, equation = "E20", says = "weight of incidents seen and feared, a year")
        double incident_cost,

        @Parameter(unit = "1", atLeast = 0, equation = "E20", says = "weight of rivalry, which hurries")
        double rivalry,

        @Parameter(
                unit = "1",
                atLeast = 0,
                equation = "E20",
                says = "weight of cooperation, which makes safety cheaper")
        double cooperation,

        @Parameter(
                symbol = "b_acc",
                unit = "1",
                atLeast = 0,
                equation = "E20",
                says = "weight of an accord both sides keep")
        double accord,

        @Parameter(
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E20",
                says = "share of the distance to the best response gone in a month; 0 freezes safety")
        double inertia,

        @Parameter(
                symbol = "ν_safe",
                unit = "1",
                atLeast = 0,
                equation = "E20",
                says = "how much safety work slows training; 0 makes it free")
        double slowing,

        @Parameter(
                symbol = "h_inc",
                unit = "1/month",
                atLeast = 0,
                atMost = 1,
                equation = "E20",
                says = "chance of an incident for a careless lab of capability 100; 0 switches incidents off")
        double hazard,

        @Parameter(
                symbol = "n",
                unit = "months",
                atLeast = 0,
                atMost = 24,
                equation = "E20",
                says = "months without releases after the lab's own incident")
        int pause,

        @Parameter(
                unit = "1",
                atLeast = 0,
                equation = "E16",
                says = "pull on adopters a lab loses by a fresh incident, in logits")
        double distrust,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E20",
                says = "research security that other governments add towards the lab's country after a fresh incident")
        double alarm,

        @Parameter(
                unit = "1/month",
                above = 0,
                atMost = 1,
                equation = "E20",
                says = "share of an incident forgotten in a month")
        double forgetting) {}
