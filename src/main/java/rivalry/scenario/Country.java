package rivalry.scenario;

import java.util.Map;
import java.util.Optional;

/** A country's endowments, prices and start values; its id is the key it stands under. */
public record Country(
        @Parameter(says = "name as printed") String name,
        @Parameter(says = "key of its luck; by default its id, so that a renamed country keeps its luck") Optional<String> luck,
        @Parameter(symbol = "σ", unit = "1", atLeast = 0, atMost = 1, equation = "E4", says = "who sells it imported chips: a share for each seller, summing to 1") Map<String, Double> chip_supply,
        @Parameter(symbol = "w0", unit = "US$/month", above = 0, equation = "E2", says = "pay of a researcher when posts equal staff") double wage) {}
