package rivalry.scenario;

import java.time.YearMonth;

/** Policies and events happen in order, inside the horizon, and to somebody else. */
final class PolicyRules implements Rule {
    @Override
    public void check(Scenario scenario, Report report) {
        scenario.policies().forEach((id, policy) -> {
            Months months = new Months("policies." + id + ".", scenario.horizon(), report);
            YearMonth announced = policy.announced().orElse(policy.from());
            months.ordered("announced", announced, "from", policy.from());
            months.ordered("from", policy.from(), "until", policy.until().orElse(policy.from()));
            policy.announced().ifPresent(month -> months.inside("announced", month));
            months.inside("from", policy.from());
            policy.until().ifPresent(month -> months.inside("until", month));
            if (policy.target().filter(policy.actor()::equals).isPresent()) {
                report.broken("policies." + id + ".target", "own_target", "a policy cannot be aimed at its own actor");
            }
        });
        scenario.events().forEach((id, event) -> {
            Months months = new Months("events." + id + ".", scenario.horizon(), report);
            months.ordered("from", event.from(), "until", event.until().orElse(event.from()));
            months.inside("from", event.from());
            event.until().ifPresent(month -> months.inside("until", month));
        });
    }

    /** Checks the months of one entry. */
    private record Months(String path, Horizon horizon, Report report) {
        void ordered(String first, YearMonth earlier, String second, YearMonth later) {
            if (earlier.isAfter(later)) {
                report.broken(
                        path + second, "dates_in_order", second + " " + later + " is before " + first + " " + earlier);
            }
        }

        void inside(String key, YearMonth month) {
            if (month.isBefore(horizon.start()) || month.isAfter(horizon.end())) {
                String span = horizon.start() + ".." + horizon.end();
                boolean holdsAlready = key.equals("from") && month.isBefore(horizon.start());
                String advice = holdsAlready
                        ? "what holds already begins with " + horizon.start()
                        : "if it is inherited, 'none' in place of " + path.substring(0, path.length() - 1)
                                + " takes it away";
                report.broken(
                        path + key,
                        "inside_horizon",
                        month + " is outside the scenario's months " + span + "; " + advice);
            }
        }
    }
}
