package rivalry.scenario;

/** An event happens to somebody: each kind says to whom, and how strong it may be. */
final class EventRules implements Rule {
    @Override
    public void check(Scenario scenario, Report report) {
        scenario.events().forEach((id, event) -> {
            String path = "events." + id;
            if (event.kind() == Event.Kind.SUPPLY_SHOCK && event.country().isEmpty()) {
                report.broken(path, "event_needs", "a supply_shock needs a 'country': the seller");
            }
            if (event.kind() == Event.Kind.SUPPLY_SHOCK && event.size() > 1) {
                report.broken(path + ".size", "event_size", "the size of a supply_shock is a share, 0..1");
            }
        });
    }
}
