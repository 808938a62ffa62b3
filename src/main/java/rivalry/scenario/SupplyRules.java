package rivalry.scenario;

/** Who sells chips to a country: shares that sum to 1. */
final class SupplyRules implements Rule {
    @Override
    public void check(Scenario scenario, Report report) {
        scenario.countries().forEach((id, country) -> {
            double sum = 0;
            for (double share : country.chip_supply().values()) {
                sum += share;
            }
            if (StrictMath.abs(sum - 1) > 1e-9) {
                report.broken(
                        "countries." + id + ".chip_supply",
                        "supply_shares_sum_to_one",
                        "the shares of the sellers sum to " + Ranges.number(sum) + ", not 1");
            }
        });
    }
}
