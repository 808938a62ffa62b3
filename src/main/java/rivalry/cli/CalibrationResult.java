package rivalry.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import rivalry.experiment.HistoryMatching;
import rivalry.experiment.HistoryMatching.Judged;
import rivalry.experiment.HistoryMatching.Matched;
import rivalry.files.ResolvedCalibration;
import rivalry.scenario.Factor;
import rivalry.scenario.Target;

/** A calibration that was played. */
record CalibrationResult(ResolvedCalibration read, Matched matched) {

    /** The targets that were judged by, in the order of the file. */
    List<Map.Entry<String, Target>> judgedBy() {
        List<Map.Entry<String, Target>> all = List.copyOf(read.targets().entrySet());
        return Arrays.stream(matched.used()).mapToObj(all::get).toList();
    }

    /** The targets that the model does not have in most sets. */
    List<String> unread() {
        List<String> ids = List.copyOf(read.targets().keySet());
        return IntStream.range(0, ids.size())
                .filter(i -> Arrays.stream(matched.used()).noneMatch(used -> used == i))
                .mapToObj(ids::get)
                .toList();
    }

    /** Where the sets that are kept lie on one parameter's axis, by quantile of its stated spread. */
    double[] places(int factor) {
        return matched.plausible().stream()
                .mapToDouble(set -> set.set().point()[factor])
                .sorted()
                .toArray();
    }

    /** The value of a parameter at a place. */
    double value(int factor, double place) {
        return read.factors().get(factor).at(place);
    }

    /** How much of its stated 90 % range a parameter keeps; 1 all of it. */
    double width(int factor) {
        return (place(factor, 0.95) - place(factor, 0.05)) / 0.9;
    }

    /** A quantile of the kept sets' places on a parameter's axis. */
    double place(int factor, double share) {
        double[] places = places(factor);
        double at = (places.length - 1) * share;
        int below = (int) at;
        int above = Math.min(places.length - 1, below + 1);
        return places[below] + (at - below) * (places[above] - places[below]);
    }

    /** The parameters that history narrows or moves most, the first the most. */
    List<Integer> told() {
        return IntStream.range(0, read.factors().size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(factor -> -moved(factor))
                        .thenComparing(factor -> factor))
                .toList();
    }

    /** How much history tells of a parameter: what it loses of its range, or how far its middle moves. */
    private double moved(int factor) {
        return Math.max(1 - width(factor), 2 * Math.abs(place(factor, 0.5) - 0.5));
    }

    /** The kept sets' median implausibility by a target, with its sign. */
    double middle(int target) {
        double[] signed = matched.plausible().stream()
                .mapToDouble(set -> set.signed()[target])
                .sorted()
                .toArray();
        return signed.length == 0 ? Double.NaN : signed[signed.length / 2];
    }

    /** How many of the kept sets a target speaks against. */
    long against(int target) {
        return matched.plausible().stream()
                .filter(set -> Math.abs(set.signed()[target]) > read.sizes().cutoff())
                .count();
    }

    /** How many targets may speak against a set; limits are none. */
    private int spared() {
        return read.sizes().spared((int)
                judgedBy().stream().filter(entry -> !entry.getValue().isLimit()).count());
    }

    /** What becomes of the stated values, in a sentence. */
    Optional<String> stated() {
        return matched.sets().stream()
                .filter(set -> set.set().name().equals(HistoryMatching.STATED))
                .findFirst()
                .map(set -> "The stated values are " + (set.ruledOut() ? "ruled out: " : "plausible: ")
                        + Arrays.stream(set.signed())
                                .filter(each -> Math.abs(each) > read.sizes().cutoff())
                                .count()
                        + " of " + set.signed().length + " targets speak against them, "
                        + spared() + " may; misfit "
                        + Math.round(set.misfit()) + ", of the kept sets "
                        + Math.round(matched.plausible().stream()
                                .mapToDouble(Judged::misfit)
                                .average()
                                .orElse(Double.NaN)));
    }

    List<Judged> plausible() {
        return matched.plausible();
    }

    List<Factor> factors() {
        return read.factors();
    }
}
