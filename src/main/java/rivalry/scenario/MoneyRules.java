package rivalry.scenario;

/** A lead must not draw money faster than money makes a lead. */
final class MoneyRules implements Rule {
    /** Points of capability per unit of ln E (E15). */
    private static final double POINTS = 10 / StrictMath.log(10);

    @Override
    public void check(Scenario scenario, Report report) {
        double gain = scenario.money().chase() * POINTS;
        if (gain >= 1) {
            report.broken(
                    "money.chase",
                    "winner_takes_all",
                    "χ_b × " + Ranges.number(POINTS) + " points = " + Ranges.number(gain)
                            + " is not below 1: one lab would take all");
        }
    }
}
