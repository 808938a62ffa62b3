package rivalry.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.stat.StatUtils;
import rivalry.luck.Normal;

/**
 * The bias-corrected and accelerated bootstrap (Efron 1987; Efron and Tibshirani 1993, ch. 14), with Hesterberg's
 * widening for few replicates (2015): the normal quantile z becomes t·√(n/(n − 1)), which repairs the bootstrap's too
 * small variance and the unknown scale, and fades as 1/n.
 */
final class Bca {
    /** Values that differ by less than this part of the largest are ties: sums in another order. */
    private static final double ROUNDING = 1e-12;

    private final OrderStatistics values;
    private final double bias;
    private final double acceleration;
    private final Student student;

    Bca(Contrast contrast, Resamples resamples) {
        this(contrast, contrast.over(resamples), resamples.student());
    }

    private Bca(Contrast contrast, double[] resampled, Student student) {
        this(resampled, contrast.arm() - contrast.baseline(), acceleration(contrast.leftOut()), student);
    }

    /** From the resampled values of a statistic, its value on the data, its acceleration and how many data there are. */
    Bca(double[] resampled, double estimate, double acceleration, int n) {
        this(resampled.clone(), estimate, acceleration, new Student(n));
    }

    private Bca(double[] resampled, double estimate, double acceleration, Student student) {
        values = new OrderStatistics(resampled);
        this.acceleration = acceleration;
        bias = Normal.quantile(shareBelow(estimate));
        this.student = student;
    }

    /** The bootstraps of several contrasts, in their order; all rows of as many replicates are summed at once. */
    static Bca[] of(List<Contrast> contrasts, Resampling luck) {
        SortedMap<Integer, List<Integer>> bySize = new TreeMap<>();
        for (int i = 0; i < contrasts.size(); i++) {
            bySize.computeIfAbsent(contrasts.get(i).size(), n -> new ArrayList<>())
                    .add(i);
        }
        Bca[] all = new Bca[contrasts.size()];
        bySize.forEach((n, alike) -> {
            Resamples resamples = luck.of(n);
            double[][] rows = alike.stream()
                    .flatMap(i -> Arrays.stream(contrasts.get(i).rows()))
                    .toArray(double[][]::new);
            double[][] sums = resamples.sums(rows);
            int at = 0;
            for (int i : alike) {
                Contrast contrast = contrasts.get(i);
                int end = at + contrast.rows().length;
                all[i] = new Bca(contrast, contrast.over(Arrays.copyOfRange(sums, at, end)), resamples.student());
                at = end;
            }
        });
        return all;
    }

    /** The interval that covers the truth with probability {@code level}, such as 0.95. */
    Interval interval(double level) {
        double z = student.reach(level);
        return new Interval(end(-z), end(z));
    }

    /**
     * The two-sided p-value of "no difference": one less the level at which the interval just reaches 0. Where 0 lies beyond
     * every resampled value, the bootstrap only says "rarer than I can see"; there the resampled values are carried on by a
     * normal tail of their own mean and spread, so that a clear effect of few replicates outlives a correction for many
     * questions.
     */
    double p() {
        double seen = Normal.quantile(shareBelow(0));
        double u = seen - bias;
        double z = u / (1 + acceleration * u) - bias + beyond(seen);
        return student.p(z);
    }

    /** How much further than its furthest value 0 lies from the middle of the resampled values, in their spreads. */
    private double beyond(double seen) {
        if (values.least() <= 0 && values.greatest() >= 0) {
            return 0;
        }
        double[] sorted = values.sorted();
        double spread = Math.sqrt(StatUtils.variance(sorted));
        double normal = -StatUtils.mean(sorted) / spread;
        return Math.abs(normal) > Math.abs(seen) ? normal - seen : 0;
    }

    double bias() {
        return bias;
    }

    private double end(double z) {
        double shifted = bias + z;
        return quantile(Normal.share(bias + shifted / (1 - acceleration * shifted)));
    }

    /** The order statistic at place (B + 1)·p, interpolated. */
    private double quantile(double p) {
        int count = values.count();
        double place = Math.max(1, Math.min(count, (count + 1) * p));
        int below = (int) place;
        double under = values.at(below - 1);
        return under + (place - below) * (values.at(Math.min(count, below + 1) - 1) - under);
    }

    /** Share of resampled values below {@code value}, ties half, never quite 0 or 1. */
    private double shareBelow(double value) {
        double rounding = ROUNDING * Math.max(Math.abs(values.least()), Math.abs(values.greatest()));
        double below = values.countBelow(value - rounding, value + rounding);
        return Math.max(0.5, Math.min(values.count() - 0.5, below)) / values.count();
    }

    /**
     * How fast the standard error changes with the truth: a sixth of the skewness of the jackknife.
     *
     * @param leftOut the statistic with one datum left out at a time
     */
    static double acceleration(double[] leftOut) {
        double mean = Arrays.stream(leftOut).sum() / leftOut.length;
        double squares = 0;
        double cubes = 0;
        for (double value : leftOut) {
            double d = mean - value;
            squares += d * d;
            cubes += d * d * d;
        }
        return squares == 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
    }
}
