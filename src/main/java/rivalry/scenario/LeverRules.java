package rivalry.scenario;

/** A lever on another country needs that country; a lever at home has none. */
final class LeverRules implements Rule {
    @Override
    public void check(Scenario scenario, Report report) {
        scenario.policies().forEach((id, policy) -> {
            for (Lever lever : Lever.values()) {
                boolean domestic = lever.reach() == Lever.Reach.DOMESTIC;
                if (policy.strength(lever) != 0 && policy.target().isPresent() == domestic) {
                    report.broken(
                            "policies." + id + "." + lever.path(),
                            "lever_target",
                            "'" + lever.path() + "' "
                                    + (domestic ? "acts at home: leave 'target' out" : "needs a 'target'"));
                }
            }
        });
    }
}
