package rivalry.scenario;

import java.util.Map;

/** A country's shares sum to 1: of those who sell it chips, and of its demand by niche. */
final class CountryShareRules implements Rule {
    @Override
    public void check(Scenario scenario, Report report) {
        scenario.countries().forEach((id, country) -> {
            String path = "countries." + id;
            sumToOne(country.chip_supply(), "sellers", path + ".chip_supply", "supply_shares_sum_to_one", report);
            sumToOne(country.market().demand(), "niches", path + ".market.demand", "demand_shares_sum_to_one", report);
        });
    }

    private static void sumToOne(Map<String, Double> shares, String whose, String path, String rule, Report report) {
        double sum = 0;
        for (double share : shares.values()) {
            sum += share;
        }
        if (StrictMath.abs(sum - 1) > 1e-9) {
            report.broken(path, rule, "the shares of the " + whose + " sum to " + Ranges.number(sum) + ", not 1");
        }
    }
}
