package rivalry.experiment;

import java.util.ArrayList;
import java.util.List;
import rivalry.luck.Draws;

/**
 * Paths through the unit cube of factors along which one factor moves at a time (Morris 1991), on a grid of four levels:
 * each step leads half across the range. The levels are the middles of its quarters, as a distribution may have no ends.
 */
public final class Trajectories {
    private static final int LEVELS = 4;
    private static final double STEP = 0.5;

    private Trajectories() {}

    /**
     * One path.
     *
     * @param points its corners, one more than there are factors
     * @param moved which factor moves from each corner to the next
     */
    public record Trajectory(double[][] points, int[] moved) {
        /**
         * The elementary effect of each factor: the change of the output over the change of the factor, per full range.
         *
         * @param outputs at the corners
         */
        public double[] effects(double[] outputs) {
            double[] effects = new double[moved.length];
            for (int step = 0; step < moved.length; step++) {
                int factor = moved[step];
                double moves = points[step + 1][factor] - points[step][factor];
                effects[factor] = (outputs[step + 1] - outputs[step]) / moves;
            }
            return effects;
        }
    }

    /** Some paths, looked up under a seed. */
    public static List<Trajectory> of(int count, int factors, long seed) {
        Draws luck = new Draws(seed, 0);
        List<Trajectory> all = new ArrayList<>();
        for (int t = 0; t < count; t++) {
            all.add(path(factors, DesignLuck.path(luck, t)));
        }
        return all;
    }

    private static Trajectory path(int factors, long stem) {
        int[] order = new int[factors];
        double[] here = new double[factors];
        for (int i = 0; i < factors; i++) {
            here[i] = ((int) (LEVELS * Draws.uniform(stem, i)) + 0.5) / LEVELS;
            int place = (int) ((i + 1) * Draws.uniform(stem, factors + (long) i));
            order[i] = order[place];
            order[place] = i;
        }
        double[][] points = new double[factors + 1][];
        points[0] = here.clone();
        for (int step = 0; step < factors; step++) {
            here[order[step]] += here[order[step]] < 0.5 ? STEP : -STEP;
            points[step + 1] = here.clone();
        }
        return new Trajectory(points, order);
    }
}
