package rivalry.scenario;

/** The months played are in order and make whole years. */
final class HorizonRules implements Rule {
    private static final int MOST_MONTHS = 50 * 12;

    @Override
    public void check(Scenario scenario, Report report) {
        Horizon horizon = scenario.horizon();
        if (horizon.end().isBefore(horizon.start())) {
            report.broken("horizon.end", "dates_in_order", "the end is before the start");
        } else if (horizon.history_until().isBefore(horizon.start())
                || horizon.history_until().isAfter(horizon.end())) {
            report.broken("horizon.history_until", "inside_horizon", "history ends outside the months played");
        }
        if (horizon.start().getMonthValue() != 1) {
            report.broken("horizon.start", "whole_years", "a run begins in January: results are told by whole years");
        }
        if (horizon.end().getMonthValue() != 12) {
            report.broken("horizon.end", "whole_years", "a run ends in December: results are told by whole years");
        }
        if (horizon.months() > MOST_MONTHS) {
            report.broken("horizon.end", "horizon_length", "a run is at most " + MOST_MONTHS / 12 + " years long");
        }
    }
}
