package rivalry.scenario;

/** A lab founded in the run takes its first staff from others, in shares that sum to 1. */
final class DonorRules implements Rule {
    @Override
    public void check(Scenario scenario, Report report) {
        scenario.labs().forEach((id, lab) -> {
            String donors = "labs." + id + ".donors";
            double sum = 0;
            for (double share : lab.donors().values()) {
                sum += share;
            }
            if (lab.donors().containsKey(id)) {
                report.broken(donors + "." + id, "own_donor", "a lab cannot be founded from its own people");
            }
            if (!lab.donors().isEmpty() && StrictMath.abs(sum - 1) > 1e-9) {
                report.broken(donors, "donor_shares_sum_to_one", "the shares sum to " + Ranges.number(sum) + ", not 1");
            }
            if (!lab.donors().isEmpty() && lab.founded().isEmpty()) {
                report.broken(donors, "donors_without_founding", "donors are for a lab with a 'founded' month");
            }
        });
    }
}
