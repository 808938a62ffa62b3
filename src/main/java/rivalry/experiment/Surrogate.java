package rivalry.experiment;

import java.util.Arrays;
import java.util.List;
import rivalry.comparison.Emulator;

/** A wave's guess of how any set of parameters would be judged, from those that were played. */
final class Surrogate {
    private final Judge judge;
    private final Emulator emulator;
    private final int answers;

    Surrogate(Judge judge, List<Candidate> played) {
        this.judge = judge;
        answers = judge.used().length;
        double[][] points = played.stream().map(Candidate::point).toArray(double[][]::new);
        double[][] values = new double[answers][];
        double[] noise = new double[answers];
        for (int k = 0; k < answers; k++) {
            values[k] = filled(k, played);
            noise[k] = judge.noise(k);
        }
        emulator = new Emulator(points, values, noise);
    }

    /** A set without an answer counts as the mean of the others. */
    private double[] filled(int k, List<Candidate> played) {
        int target = judge.used()[k];
        double[] values = played.stream()
                .mapToDouble(set -> judge.emulated(k, set.answers()[target].value()))
                .toArray();
        double mean = Arrays.stream(values).filter(Double::isFinite).average().orElse(0);
        Arrays.setAll(values, i -> Double.isFinite(values[i]) ? values[i] : mean);
        return values;
    }

    /** What would decide over the set at a point. */
    double deciding(double[] point) {
        return judge.deciding(signed(point));
    }

    /** All targets as one number, at a point. */
    double misfit(double[] point) {
        return judge.misfit(signed(point));
    }

    private double[] signed(double[] point) {
        double[] guesses = new double[answers];
        double[] variances = new double[answers];
        emulator.guess(point, guesses, variances);
        return judge.emulated(guesses, variances);
    }
}
