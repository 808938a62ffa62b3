package rivalry.comparison;

import java.util.List;
import rivalry.scenario.Target;

/**
 * What a few runs of one set of parameters say of a target, as the scorecard takes it: the median, of a share of counts
 * the ratio of sums, of a limit what most runs agree on.
 *
 * @param value NaN if half of the runs or more do not have it
 * @param variance square of its Monte-Carlo error; 0 for a single run
 */
public record Centre(double value, double variance) {
    private static final Centre NONE = new Centre(Double.NaN, 0);

    /** Of the runs of one set of parameters. */
    public static Centre of(Target target, List<Sample> runs) {
        List<Sample> present = runs.stream().filter(Sample::exists).toList();
        if (present.size() * 2 <= runs.size()) {
            return NONE;
        }
        if (target.cases().isPresent()) {
            double error = present.size() < 2 ? 0 : Sums.error(present);
            return new Centre(Sums.ratio(present), error * error);
        }
        double[] values = present.stream().mapToDouble(Sample::value).toArray();
        if (target.isLimit()) {
            return new Centre(ofMost(values, target.value()), 0);
        }
        double ofMedian = values.length < 3 ? 1 : Math.PI / 2;
        return new Centre(Sums.quantile(values, 0.5), ofMedian * Sums.variance(values) / values.length);
    }

    /** The number nearest to {@code middle} that three quarters of the runs lie beyond, so that a limit is not left by luck. */
    private static double ofMost(double[] values, double middle) {
        return Math.max(Sums.quantile(values, 0.25), Math.min(Sums.quantile(values, 0.75), middle));
    }

    /** A share as a scan with errors sees it: {@code share·found + (1 − share)·slips}. */
    public Centre seen(double found, double slips) {
        double slope = found - slips;
        return new Centre(slips + slope * value, slope * slope * variance);
    }

    public boolean exists() {
        return Double.isFinite(value);
    }
}
