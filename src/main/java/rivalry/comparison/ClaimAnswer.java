package rivalry.comparison;

import java.util.List;
import java.util.Optional;
import rivalry.scenario.Claim;

/** What the model says of a claim: supported if all its trials are, not supported if one is not, else undecidable here. */
public record ClaimAnswer(String id, Claim claim, List<TrialAnswer> trials) {

    public ClaimVerdict verdict() {
        return deciding().map(TrialAnswer::verdict).orElse(ClaimVerdict.UNDECIDABLE);
    }

    /** The trial on which the verdict rests: the first that speaks against the claim, else the first that is undecided. */
    public Optional<TrialAnswer> deciding() {
        return first(ClaimVerdict.NOT_SUPPORTED)
                .or(() -> first(ClaimVerdict.UNDECIDABLE))
                .or(() -> first(ClaimVerdict.SUPPORTED));
    }

    private Optional<TrialAnswer> first(ClaimVerdict verdict) {
        return trials.stream().filter(trial -> trial.verdict() == verdict).findFirst();
    }
}
