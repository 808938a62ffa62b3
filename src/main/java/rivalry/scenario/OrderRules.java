package rivalry.scenario;

/** Pairs of parameters of which one is the lower end. */
final class OrderRules implements Rule {
    @Override
    public void check(Scenario scenario, Report report) {
        EffortParams effort = scenario.effort();
        TrainingParams training = scenario.training();
        if (effort.least() >= effort.most()) {
            report.broken("effort.most", "in_order", "the largest efficiency share must be above the least");
        }
        if (training.run_share_low() > training.run_share_high()) {
            report.broken("training.run_share_high", "in_order", "the late run share must not be below the early one");
        }
    }
}
