package rivalry.comparison;

/**
 * What the runs say of one trial of a claim.
 *
 * @param trial its name
 * @param estimate the number with its 95 % interval
 * @param n replicates in which every world it needs has it
 * @param room where it must lie
 */
public record TrialAnswer(String trial, Estimate estimate, int n, ClaimVerdict.Room room, ClaimVerdict verdict) {
    static TrialAnswer of(String trial, Estimate estimate, int n, ClaimVerdict.Room room) {
        return new TrialAnswer(trial, estimate, n, room, ClaimVerdict.of(estimate, n, room));
    }
}
