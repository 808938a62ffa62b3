package rivalry.scenario;

import java.util.Map;

/** A way of building models, known at the start; others are born by breakthroughs. */
public record Architecture(
        @Parameter(says = "name as printed") String name,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E19",
                says = "share of every lab's research on it at the start")
        double share,

        @Parameter(
                unit = "points",
                names = "niches",
                equation = "E15",
                says = "how well it suits each niche: points of capability added there")
        Map<String, Double> fitness) {}
