package rivalry.story;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * What a measure did over the range of a lever.
 *
 * @param open whether there was anything for the lever to act on
 * @param means the measure level by level, over all replicates
 * @param apart how far the ends lie apart, in the direction that the lever must move it
 * @param error standard error of that, paired by luck
 */
record LeverAnswer(LeverTurn turn, boolean open, List<Double> means, double apart, double error) {

    static LeverAnswer of(LeverTurn turn, boolean open, List<LeverTrial.Level> levels) {
        List<Double> means = levels.stream()
                .map(level -> sum(level.above()) / sum(level.below()))
                .toList();
        double[] low = influences(levels.get(0));
        double[] high = influences(levels.get(levels.size() - 1));
        double squares = 0;
        for (int i = 0; i < low.length; i++) {
            squares += (high[i] - low[i]) * (high[i] - low[i]);
        }
        double error = Math.sqrt(squares / (low.length - 1) / low.length);
        double apart =
                (means.get(means.size() - 1) - means.get(0)) * turn.lever().sign();
        return new LeverAnswer(turn, open, means, apart, error);
    }

    /** What each replicate adds to the ratio of sums. */
    private static double[] influences(LeverTrial.Level level) {
        double ratio = sum(level.above()) / sum(level.below());
        double mean = sum(level.below()) / level.below().length;
        double[] influences = new double[level.above().length];
        for (int i = 0; i < influences.length; i++) {
            influences[i] = (level.above()[i] - ratio * level.below()[i]) / mean;
        }
        return influences;
    }

    private static double sum(double[] values) {
        return DoubleStream.of(values).sum();
    }

    /** Whether no step goes the wrong way. */
    boolean isMonotone() {
        for (int i = 1; i < means.size(); i++) {
            if (!((means.get(i) - means.get(i - 1)) * turn.lever().sign() >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the ends lie apart by more than two standard errors. */
    boolean isApart() {
        return apart > 2 * error;
    }

    /** The verdict in words; where nobody shows the measure at some level, nothing can be said. */
    String verdict() {
        if (!open) {
            return means.get(0) > 0 ? "too rare" : "no channel";
        }
        if (means.stream().anyMatch(mean -> mean.isNaN())) {
            return "too rare";
        }
        return !isMonotone() ? "not monotone" : isApart() ? "yes" : "ends not apart";
    }

    /** A line of the table of answers. */
    String row() {
        String values = means.stream()
                .map(mean -> String.format(Locale.ROOT, "%.5g", mean))
                .collect(Collectors.joining(" "));
        return String.join(
                ",",
                turn.lever().path(),
                turn.actor(),
                turn.target() == null ? "" : turn.target(),
                turn.lever().measure(),
                verdict(),
                String.format(Locale.ROOT, "%.5g,%.3g", apart, error),
                values);
    }
}
