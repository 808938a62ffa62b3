package rivalry.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rivalry.comparison.Centre;
import rivalry.comparison.Implausibility;
import rivalry.scenario.Calibration;
import rivalry.scenario.Target;

/**
 * Judges sets of parameters by what they answer. How much an answer owes to luck is read off all sets together, for a
 * few replicates of one set do not tell.
 */
final class Judge {
    private static final double WIDE = 3;

    /** What leaving a limit by half its width costs: more than any target. */
    private static final double LEFT = 1000;

    private final Calibration sizes;
    private final List<Target> targets;
    private final int[] used;
    private final boolean[] logarithmic;
    private final double[] noise;
    private final double[] weights;

    /** A judge who has seen some sets. */
    Judge(Calibration sizes, List<Target> all, List<Candidate> seen) {
        this.sizes = sizes;
        used = IntStream.range(0, all.size())
                .filter(target -> seen.stream()
                                        .filter(set -> set.answers()[target].exists())
                                        .count()
                                * 2
                        > seen.size())
                .toArray();
        targets = Arrays.stream(used).mapToObj(all::get).toList();
        weights = targets.stream().mapToDouble(Target::weight).toArray();
        logarithmic = new boolean[used.length];
        noise = new double[used.length];
        for (int k = 0; k < used.length; k++) {
            int target = used[k];
            List<Centre> answers = seen.stream()
                    .map(set -> set.answers()[target])
                    .filter(Centre::exists)
                    .toList();
            double least = answers.stream().mapToDouble(Centre::value).min().orElse(0);
            double most = answers.stream().mapToDouble(Centre::value).max().orElse(0);
            logarithmic[k] = targets.get(k).cases().isEmpty() && least > 0 && most / least > WIDE;
            int place = k;
            noise[k] = answers.stream()
                    .mapToDouble(answer -> answer.variance() / scale(place, answer.value()))
                    .average()
                    .orElse(0);
        }
    }

    /** Which targets can be judged by. */
    int[] used() {
        return used.clone();
    }

    /** An answer as it is emulated: its logarithm where answers differ by a factor. */
    double emulated(int k, double answer) {
        return logarithmic[k] ? StrictMath.log(answer) : answer;
    }

    /** The variance of an emulated answer that is luck's. */
    double noise(int k) {
        return noise[k];
    }

    /** How far a played set lies from each target. */
    double[] played(Candidate set) {
        double[] signed = new double[used.length];
        for (int k = 0; k < used.length; k++) {
            double answer = set.answers()[used[k]].value();
            signed[k] = of(k, answer, noise[k] * scale(k, answer));
        }
        return signed;
    }

    /** How far an emulated answer lies from each target. */
    double[] emulated(double[] answers, double[] variances) {
        double[] signed = new double[used.length];
        for (int k = 0; k < used.length; k++) {
            double answer = logarithmic[k] ? StrictMath.exp(answers[k]) : answers[k];
            signed[k] = of(k, answer, variances[k] * scale(k, answer));
        }
        return signed;
    }

    private double of(int k, double answer, double variance) {
        if (targets.get(k).isLimit()) {
            return place(targets.get(k), answer);
        }
        return Double.isFinite(answer)
                ? new Implausibility(sizes.discrepancy()).of(targets.get(k), answer, variance)
                : -2 * sizes.cutoff();
    }

    /** Where an answer lies between the ends of a limit, which are as far off as the cutoff: no doubt is granted there. */
    private double place(Target limit, double answer) {
        double half = (limit.high() - limit.low()) / 2;
        return Double.isFinite(answer) ? sizes.cutoff() * (answer - limit.value()) / half : 2 * sizes.cutoff();
    }

    private double scale(int k, double answer) {
        return logarithmic[k] ? answer * answer : 1;
    }

    /** What decides over a set: its largest implausibility but for those that are spared. No limit is. */
    double deciding(double[] signed) {
        double[] weighed = IntStream.range(0, signed.length)
                .filter(k -> !targets.get(k).isLimit())
                .mapToDouble(k -> signed[k])
                .toArray();
        double most = Implausibility.largest(weighed, 1 + sizes.spared(weighed.length));
        return Math.max(most, outermost(signed));
    }

    /** How far the limit that is nearest to being left, or farthest left, is from its middle. */
    private double outermost(double[] signed) {
        return IntStream.range(0, signed.length)
                .filter(k -> targets.get(k).isLimit())
                .mapToDouble(k -> Math.abs(signed[k]))
                .max()
                .orElse(0);
    }

    /** All targets as one number, by their weights; a limit that is left drives a search back. */
    double misfit(double[] signed) {
        double beyond = Math.max(0, outermost(signed) / sizes.cutoff() - 1);
        return Implausibility.misfit(signed, weights) + LEFT * beyond;
    }

    boolean rulesOut(double[] signed) {
        return deciding(signed) > sizes.cutoff();
    }
}
