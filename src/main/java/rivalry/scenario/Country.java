package rivalry.scenario;

import java.util.Map;
import java.util.Optional;

/** A country's endowments, prices and start values; its id is the key it stands under. */
public record Country(
        @Parameter(says = "name as printed") String name,

        @Parameter(says = "key of its luck; by default its id, so that a renamed country keeps its luck")
        Optional<String> luck,

        @Parameter(
                symbol = "σ",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                names = "countries",
                equation = "E4",
                says = "who sells it imported chips: a share for each seller, summing to 1")
        Map<String, Double> chip_supply,

        @Parameter(
                symbol = "w0",
                unit = "US$/month",
                above = 0,
                equation = "E2",
                says = "pay of a researcher when posts equal staff")
        double wage,

        @Parameter(
                unit = "people",
                atLeast = 0,
                names = "countries",
                equation = "E21",
                says =
                        "researchers in its universities and institutes in the first month, doctoral students included, by country of origin")
        Map<String, Double> academics,

        @Parameter(
                unit = "people",
                atLeast = 0,
                names = "countries",
                equation = "E21",
                says = "researchers in its firms in the first month, by country of origin")
        Map<String, Double> firm_researchers,

        @Parameter(
                unit = "1",
                equation = "E27",
                says = "ln quality of its places in the first month, relative to the best")
        double quality,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E29",
                says =
                        "of a bloc: share of its papers with several authors that cross a border inside; 0 for a country")
        double internal_international,

        ChipIndustry chip_industry,

        @Parameter(
                unit = "MW",
                above = 0,
                equation = "E6",
                says = "power that the country's labs can draw; left out if nothing limits it")
        Optional<Double> power_cap,

        Market market,

        @Parameter(
                equation = "E32",
                says = "whether its government follows dated policies alone or also reacts to rivals")
        Stance stance) {

    public enum Stance {
        SCHEDULED,
        REACTIVE
    }

    /** Firms that use models. */
    public record Market(
            @Parameter(
                    unit = "1",
                    above = 0,
                    equation = "E16",
                    says = "size of its demand for models, relative to other countries")
            double size,

            @Parameter(unit = "firms", atLeast = 1, atMost = 1000, equation = "E16", says = "firms that stand for it")
            int firms,

            @Parameter(
                    unit = "1",
                    atLeast = 0,
                    atMost = 1,
                    equation = "E16",
                    says = "how far a closed model from abroad needs a local partner")
            double partner_rule,

            @Parameter(
                    unit = "1",
                    atLeast = 0,
                    atMost = 1,
                    names = "niches",
                    equation = "E16",
                    says = "its demand by niche: shares that sum to 1")
            Map<String, Double> demand) {}

    /** Chips made at home. */
    public record ChipIndustry(
            @Parameter(
                    symbol = "q0",
                    unit = "1",
                    atLeast = 0,
                    atMost = 1,
                    equation = "E5",
                    says = "quality of domestic chips at the start: compute per dollar, relative to the world's best")
            double quality,

            @Parameter(
                    symbol = "C",
                    unit = "US$/month",
                    atLeast = 0,
                    equation = "E4",
                    says = "fab capacity at the start, in chips it can make")
            double capacity,

            @Parameter(
                    symbol = "d0",
                    unit = "1",
                    atLeast = 0,
                    atMost = 1,
                    equation = "E4",
                    says = "share of chip money spent at home without any control")
            double share,

            @Parameter(
                    symbol = "W_dom0",
                    unit = "US$",
                    above = 0,
                    equation = "E5",
                    says = "cumulative spend on domestic chips before the first month")
            double spend) {}
}
