package rivalry.comparison;

import java.util.List;
import java.util.Optional;
import rivalry.scenario.Response;

/**
 * How the model answers to one historical event: the quantity with the event over the quantity without it, less 1, both
 * as ratios of sums over the same replicates.
 *
 * @param effect as a share of the run without the event
 * @param p05 lower end of the effect's 90 % interval
 * @param p95 upper end
 */
public record ResponseAnswer(String id, Response response, double effect, double p05, double p95) {
    /** Whether the effect has the sign that was found. */
    public boolean signHolds() {
        return effect * response.sign() > 0;
    }

    /** Whether the effect is within a factor of two of the size that was found; empty where only the sign is asked. */
    public Optional<Boolean> sizeHolds() {
        return response.sized()
                ? response.value().map(size -> effect / size >= 0.5 && effect / size <= 2)
                : Optional.empty();
    }

    /** Whether it answers as history did. */
    public boolean hit() {
        return signHolds() && sizeHolds().orElse(true);
    }

    /** The answer of an ensemble of pairs, all of which exist. */
    static ResponseAnswer of(String id, Response response, List<Pair> pairs) {
        double effect = effect(pairs, -1);
        double[] without = new double[pairs.size()];
        for (int i = 0; i < without.length; i++) {
            without[i] = effect(pairs, i);
        }
        double error = Sums.jackknife(without);
        return new ResponseAnswer(id, response, effect, effect - Sums.Z95 * error, effect + Sums.Z95 * error);
    }

    private static double effect(List<Pair> pairs, int left) {
        double[] sums = new double[4];
        for (int i = 0; i < pairs.size(); i++) {
            if (i != left) {
                Pair pair = pairs.get(i);
                sums[0] += pair.with().numerator();
                sums[1] += pair.with().denominator();
                sums[2] += pair.without().numerator();
                sums[3] += pair.without().denominator();
            }
        }
        return sums[0] / sums[1] / (sums[2] / sums[3]) - 1;
    }
}
