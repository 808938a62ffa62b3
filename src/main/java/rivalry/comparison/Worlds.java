package rivalry.comparison;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What several worlds say of one number, replicate by replicate on the same luck: of each world a ratio of sums.
 *
 * @param over numerators by world and replicate
 * @param under denominators
 */
record Worlds(double[][] over, double[][] under) {

    private static final double ROUNDING = 1e-13;

    /** The replicates in which every world has the number. */
    static Worlds present(List<List<Sample>> worlds) {
        int[] present = IntStream.range(0, worlds.get(0).size())
                .filter(i -> worlds.stream().allMatch(world -> world.get(i).exists()))
                .toArray();
        double[][] over = new double[worlds.size()][present.length];
        double[][] under = new double[worlds.size()][present.length];
        for (int world = 0; world < over.length; world++) {
            for (int i = 0; i < present.length; i++) {
                over[world][i] = worlds.get(world).get(present[i]).numerator();
                under[world][i] = worlds.get(world).get(present[i]).denominator();
            }
        }
        return new Worlds(over, under);
    }

    /** How many replicates there are. */
    int size() {
        return over[0].length;
    }

    /** The weighted sum of the worlds' values. */
    Estimate estimate(double[] weights, Resampling luck) {
        return Estimate.of(size(), sample -> sum(weights, sample), luck);
    }

    private double sum(double[] weights, int[] sample) {
        double total = 0;
        double size = 0;
        for (int world = 0; world < weights.length; world++) {
            double part = weights[world] == 0 ? 0 : weights[world] * value(world, sample);
            total += part;
            size += Math.abs(part);
        }
        return Math.abs(total) <= ROUNDING * size ? 0 : total; // what cancels leaves a rest of rounding
    }

    private double value(int world, int[] sample) {
        double numerator = 0;
        double denominator = 0;
        for (int i : sample) {
            numerator += over[world][i];
            denominator += under[world][i];
        }
        return numerator / denominator;
    }
}
