package rivalry.scenario;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** A lab as the scenario states it; its id is the key it stands under. */
public record Lab(
        @Parameter(says = "name as printed") String name,

        @Parameter(says = "key of its luck; by default its id")
        Optional<String> luck,

        @Parameter(names = "countries", says = "country it works in")
        String country,

        @Parameter(says = "firm, university or public institute")
        Kind kind,

        @Parameter(says = "first month; left out if it exists from the start")
        Optional<YearMonth> founded,

        @Parameter(names = "labs", says = "labs whose people join a lab founded in the run, with their shares")
        Map<String, Double> donors,

        @Parameter(
                unit = "1",
                atLeast = 0,
                equation = "E1",
                says = "weight in the country's money of its kind; 0 is an idle lab")
        double weight,

        @Parameter(
                symbol = "o",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E9",
                says = "share of its research it publishes at once, at the start; part of it lasts")
        double openness_papers,

        @Parameter(
                symbol = "w",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E18",
                says = "chance that it releases a model with open weights, at the start; part of it lasts")
        double openness_weights) {

    public enum Kind {
        FIRM,
        UNIVERSITY,
        INSTITUTE
    }
}
