package rivalry.comparison;

import java.util.List;
import java.util.Optional;
import rivalry.scenario.Target;

/**
 * How far an ensemble lies from one target.
 *
 * <p>The centre is the ensemble's median; of a share of counts it is the ratio of sums over the runs, and the interval
 * is the one within which a count among as many cases as in reality should fall, given that centre and the runs' spread.
 *
 * @param centre what the ensemble says
 * @param p05 lower end of its 90 % interval
 * @param p95 upper end
 * @param error Monte-Carlo error of the centre, one standard deviation
 * @param distance from the target's value in standard units: the band is read as a 90 % interval
 */
public record Score(String id, Target target, double centre, double p05, double p95, double error, double distance) {
    /** Whether the centre lies in the band. */
    public boolean hit() {
        return target.low() <= centre && centre <= target.high();
    }

    /** Why the ensemble is too small to judge by, or empty: a share's error must be below half the band's half-width. */
    public Optional<String> doubt() {
        double halfWidth = (target.high() - target.low()) / 2;
        return target.cases().isPresent() && error > halfWidth / 2
                ? Optional.of("too few runs: the error of the simulated share exceeds half of the band's half-width")
                : Optional.empty();
    }

    /** How far any value lies from the target's, in standard units. */
    public double distanceOf(double value) {
        return distance(target, value);
    }

    /** Scores a target by an ensemble; every sample must exist. */
    static Score of(String id, Target target, List<Sample> samples) {
        return target.cases()
                .map(cases -> ofShare(id, target, samples, cases))
                .orElseGet(() -> ofLevel(id, target, samples));
    }

    private static Score ofLevel(String id, Target target, List<Sample> samples) {
        double[] values = samples.stream().mapToDouble(Sample::value).toArray();
        double centre = Sums.quantile(values, 0.5);
        double error = 1.2533 * StrictMath.sqrt(Sums.variance(values) / values.length); // √(π/2): of a median
        return new Score(
                id,
                target,
                centre,
                Sums.quantile(values, 0.05),
                Sums.quantile(values, 0.95),
                error,
                distance(target, centre));
    }

    private static Score ofShare(String id, Target target, List<Sample> samples, double cases) {
        double share = Sums.ratio(samples);
        double error = Sums.error(samples);
        double spread =
                Sums.Z95 * StrictMath.sqrt(Math.max(0, share * (1 - share)) / cases + error * error * samples.size());
        return new Score(
                id,
                target,
                share,
                Math.max(0, share - spread),
                Math.min(1, share + spread),
                error,
                distance(target, share));
    }

    private static double distance(Target target, double centre) {
        double halfWidth = centre < target.value() ? target.value() - target.low() : target.high() - target.value();
        return (centre - target.value()) / (halfWidth / Sums.Z95);
    }
}
