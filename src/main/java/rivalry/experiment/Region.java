package rivalry.experiment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import rivalry.luck.Draws;
import rivalry.luck.Normal;

/**
 * The part of the unit cube in which a function stays below a limit: points spread evenly over it, and how large it is.
 * Found from outside in, a fifth of what was left at a time (subset simulation; Au and Beck 2001), by steps that keep an
 * even spread whatever the number of axes (Neal 1999; Cotter et al. 2013).
 *
 * @param points none if nothing was found
 * @param share of the cube
 * @param least the least value met
 */
public record Region(double[][] points, double share, double least) {
    private static final int WALKERS = 1000;
    private static final int MOVES = 6;
    private static final int ROUNDS = 100;
    private static final int MOST_LEVELS = 40;
    private static final double KEPT = 0.2;
    private static final double LEAST_STEP = 0.01;

    /**
     * Finds the region.
     *
     * @param wave tells searches under one seed apart
     */
    public static Region below(double limit, ToDoubleFunction<double[]> function, int axes, int wave, Draws luck) {
        return new Walk(function, axes, DesignLuck.region(luck, wave)).to(limit);
    }

    /**
     * The region, and how its points lie when each counts by its likelihood: its points walk on within it, by steps that
     * a worse misfit takes less often (Metropolis), until they have forgotten where they began.
     *
     * @param misfit twice the negative log-likelihood at a point
     */
    public static Region likely(
            double limit,
            ToDoubleFunction<double[]> function,
            ToDoubleFunction<double[]> misfit,
            int axes,
            int wave,
            Draws luck) {
        Walk walk = new Walk(function, axes, DesignLuck.region(luck, wave));
        Region region = walk.to(limit);
        return region.points().length == 0
                ? region
                : new Region(walk.settled(limit, misfit), region.share(), region.least());
    }

    /** Some of the points, spread over all of them. */
    public double[][] some(int count) {
        double[][] some = new double[Math.min(count, points.length)][];
        for (int i = 0; i < some.length; i++) {
            some[i] = points[(int) ((long) i * points.length / some.length)];
        }
        return some;
    }

    /** Walkers in the space of normals, whose shares below are even on the cube. */
    private static final class Walk {
        private final ToDoubleFunction<double[]> function;
        private final double[][] places;
        private final double[] values;
        private final long stem;
        private long next;
        private double step = 1;

        Walk(ToDoubleFunction<double[]> function, int axes, long stem) {
            this.function = function;
            this.stem = stem;
            places = new double[WALKERS][axes];
            values = new double[WALKERS];
            for (int i = 0; i < WALKERS; i++) {
                for (int j = 0; j < axes; j++) {
                    places[i][j] = Normal.quantile(uniform());
                }
                values[i] = value(places[i]);
            }
        }

        private double uniform() {
            return Draws.uniform(stem, next++);
        }

        private double value(double[] place) {
            return function.applyAsDouble(cube(place));
        }

        private static double[] cube(double[] place) {
            double[] point = new double[place.length];
            Arrays.setAll(point, j -> Normal.share(place[j]));
            return point;
        }

        Region to(double limit) {
            double share = 1;
            for (int level = 0; level < MOST_LEVELS; level++) {
                Integer[] order = order();
                double fifth = values[order[(int) (KEPT * WALKERS) - 1]];
                double bar = Math.max(limit, fifth);
                int inside = (int) Arrays.stream(values).filter(v -> v <= bar).count();
                share *= (double) inside / WALKERS;
                gather(order, inside, bar);
                if (bar <= limit) {
                    return new Region(points(), share, least());
                }
            }
            return new Region(new double[0][], 0, least());
        }

        private Integer[] order() {
            Integer[] order = new Integer[WALKERS];
            Arrays.setAll(order, i -> i);
            Arrays.sort(
                    order, Comparator.<Integer>comparingDouble(i -> values[i]).thenComparing(i -> i));
            return order;
        }

        private double least() {
            return Arrays.stream(values).min().orElse(Double.NaN);
        }

        private double[][] points() {
            double[][] points = new double[WALKERS][];
            Arrays.setAll(points, i -> cube(places[i]));
            return points;
        }

        /** Every walker starts anew from one of those inside and moves on without leaving. */
        private void gather(Integer[] order, int inside, double bar) {
            double[][] from = new double[inside][];
            double[] known = new double[inside];
            for (int i = 0; i < inside; i++) {
                from[i] = places[order[i]];
                known[i] = values[order[i]];
            }
            for (int i = 0; i < WALKERS; i++) {
                places[i] = from[i % inside];
                values[i] = known[i % inside];
            }
            for (int move = 0; move < MOVES; move++) {
                int taken = 0;
                for (int i = 0; i < WALKERS; i++) {
                    taken += move(i, bar) ? 1 : 0;
                }
                adapt(taken);
            }
        }

        /** The points after they have walked by likelihood. */
        double[][] settled(double limit, ToDoubleFunction<double[]> misfit) {
            double[] misfits = Arrays.stream(places)
                    .mapToDouble(place -> misfit.applyAsDouble(cube(place)))
                    .toArray();
            for (int round = 0; round < ROUNDS; round++) {
                int taken = 0;
                for (int i = 0; i < WALKERS; i++) {
                    double[] there = there(i);
                    double[] point = cube(there);
                    double worse = misfit.applyAsDouble(point) - misfits[i];
                    if (StrictMath.log(uniform()) < -worse / 2 && function.applyAsDouble(point) <= limit) {
                        places[i] = there;
                        misfits[i] += worse;
                        taken++;
                    }
                }
                adapt(taken);
            }
            return points();
        }

        private void adapt(int taken) {
            double rate = (double) taken / WALKERS;
            step = Math.min(1, Math.max(LEAST_STEP, step * StrictMath.exp(rate - 0.3)));
        }

        private double[] there(int walker) {
            double keep = StrictMath.sqrt(1 - step * step);
            double[] there = new double[places[walker].length];
            for (int j = 0; j < there.length; j++) {
                there[j] = keep * places[walker][j] + step * Normal.quantile(uniform());
            }
            return there;
        }

        private boolean move(int walker, double bar) {
            double[] there = there(walker);
            double value = value(there);
            if (value <= bar) {
                places[walker] = there;
                values[walker] = value;
                return true;
            }
            return false;
        }
    }
}
