package rivalry.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rivalry.scenario.Claim;
import rivalry.scenario.Register;

/**
 * Estimates of what the terms of claims come to, over the replicates in which every world has them: a level is a ratio of
 * sums, a comparison the difference of two on the same luck, or of their logarithms.
 */
public final class TermEstimates {
    private final Runs runs;
    private final Resampling luck;

    public TermEstimates(Runs runs, Resampling luck) {
        this.runs = runs;
        this.luck = luck;
    }

    /** A number and how many replicates it rests on. */
    public record Counted(Estimate estimate, int n) {}

    /** What a term, less another one where there is one, comes to. */
    public Counted of(Claim.Term term, Optional<Claim.Term> less, boolean logarithmic) {
        List<Signed> parts = new ArrayList<>();
        add(term, 1, parts);
        less.ifPresent(other -> add(other, -1, parts));
        int[] present = IntStream.range(0, parts.get(0).samples.size())
                .filter(i -> parts.stream().allMatch(part -> part.has(i, logarithmic)))
                .toArray();
        Estimate estimate = Estimate.of(
                present.length,
                sample -> parts.stream()
                        .mapToDouble(part -> part.value(present, sample, logarithmic))
                        .sum(),
                luck);
        return new Counted(estimate, present.length);
    }

    private void add(Claim.Term term, int sign, List<Signed> parts) {
        Reading reading = reading(term);
        parts.add(new Signed(sign, runs.of(world(term), reading)));
        term.against().ifPresent(other -> parts.add(new Signed(-sign, runs.of(other, reading))));
    }

    /** What a term reads. */
    public static Reading reading(Claim.Term term) {
        return new Reading(term.quantity(), term.over());
    }

    /** The world a term is read in. */
    public static String world(Claim.Term term) {
        return term.world().orElse(Register.BASELINE);
    }

    private record Signed(int sign, List<Sample> samples) {
        boolean has(int replicate, boolean logarithmic) {
            Sample sample = samples.get(replicate);
            return sample.exists() && (!logarithmic || sample.value() > 0);
        }

        double value(int[] present, int[] sample, boolean logarithmic) {
            double numerator = 0;
            double denominator = 0;
            for (int i : sample) {
                numerator += samples.get(present[i]).numerator();
                denominator += samples.get(present[i]).denominator();
            }
            double value = numerator / denominator;
            return sign * (logarithmic ? StrictMath.log(value) : value);
        }
    }
}
