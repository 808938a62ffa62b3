package rivalry.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import rivalry.scenario.Claim;
import rivalry.scenario.Register;
import rivalry.scenario.Target;

/** Decides the trials of claims by what runs say. */
public final class Trials {
    private final Runs runs;
    private final Map<String, Target> targets;
    private final List<String> rivals;
    private final String ahead;
    private final Resampling luck;

    /**
     * @param rivals the two countries whose innovation a zero-sum index compares
     * @param ahead the years it is asked of
     */
    public Trials(Runs runs, Map<String, Target> targets, List<String> rivals, String ahead, Resampling luck) {
        this.runs = runs;
        this.targets = targets;
        this.rivals = rivals;
        this.ahead = ahead;
        this.luck = luck;
    }

    /** What the runs say of a claim. */
    public ClaimAnswer answer(String id, Claim claim) {
        return new ClaimAnswer(
                id,
                claim,
                claim.trials().entrySet().stream()
                        .map(trial -> answer(trial.getKey(), trial.getValue()))
                        .toList());
    }

    private TrialAnswer answer(String name, Claim.Trial trial) {
        if (trial.target().isPresent()) {
            return ofTarget(
                    name, targets.get(trial.target().get()), trial.smallest().orElse(0.0));
        }
        ClaimVerdict.Room room = new ClaimVerdict.Room(
                trial.above().orElse(Double.NEGATIVE_INFINITY),
                trial.below().orElse(Double.POSITIVE_INFINITY),
                trial.smallest().orElse(0.0));
        if (!trial.zero_sum().isEmpty()) {
            CommonZeroSum zeroSum = CommonZeroSum.of(runs, trial.zero_sum(), rivals, ahead);
            return TrialAnswer.of(name, zeroSum.index(luck), zeroSum.n(), room);
        }
        TermEstimates.Counted counted =
                new TermEstimates(runs, luck).of(trial.value().orElseThrow(), trial.less(), trial.isLogarithmic());
        return TrialAnswer.of(name, counted.estimate(), counted.n(), room);
    }

    /** The centre as the scorecard has it: a median over runs, of a share of counts the ratio of sums. */
    private TrialAnswer ofTarget(String name, Target target, double smallest) {
        List<Sample> samples = runs.of(Register.BASELINE, new Reading(target.quantity(), target.over())).stream()
                .filter(Sample::exists)
                .toList();
        Estimate estimate = Estimate.of(samples.size(), sample -> centre(target, samples, sample), luck);
        ClaimVerdict.Room room = new ClaimVerdict.Room(target.low(), target.high(), smallest);
        return TrialAnswer.of(name, estimate, samples.size(), room);
    }

    private static double centre(Target target, List<Sample> samples, int[] sample) {
        List<Sample> picked = Arrays.stream(sample).mapToObj(samples::get).toList();
        return target.cases().isPresent()
                ? Sums.ratio(picked)
                : Sums.quantile(picked.stream().mapToDouble(Sample::value).toArray(), 0.5);
    }
}
