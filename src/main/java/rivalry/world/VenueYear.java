package rivalry.world;

import java.util.Arrays;
import rivalry.equation.VenueAcceptance;

/**
 * The top conference's year (E29): submissions are kept as a histogram of ln impact with what is counted of them; in
 * the last month of the year the threshold that fills the capacity is solved, and acceptances are expected counts.
 */
final class VenueYear {
    private static final int BINS = 160;
    private static final double LOWEST = -8;
    private static final double WIDTH = 0.1;
    /** Where nothing is luck, a bin must still be able to be accepted in part. */
    private static final double LEAST_SPREAD = WIDTH / 10;

    private final double spread;
    private final double scale;
    private final int stride;
    private final double[] bins;
    private final double[] accepted;
    private double threshold;

    VenueYear(int counters, double spread, double scale) {
        this.spread = Math.max(LEAST_SPREAD, spread);
        this.scale = scale;
        stride = counters + 2;
        bins = new double[BINS * stride];
        accepted = new double[counters];
    }

    /** Where a paper of an expected ln impact is counted: the index of its first counter. */
    int counters(double lnImpact) {
        int bin = (int) Math.max(0, Math.min(BINS - 1, (lnImpact - LOWEST) / WIDTH));
        int at = bin * stride;
        bins[at]++;
        bins[at + 1] += lnImpact;
        return at + 2;
    }

    void count(int counter, double amount) {
        bins[counter] += amount;
    }

    /** Accepts as many papers as there is room for; forgets the year's submissions. */
    void decide(double capacity) {
        solve(capacity / scale);
        Arrays.fill(accepted, 0);
        for (int at = 0; at < bins.length; at += stride) {
            if (bins[at] > 0) {
                double chance = VenueAcceptance.chance(bins[at + 1] / bins[at], threshold, spread) * scale;
                for (int k = 0; k < accepted.length; k++) {
                    accepted[k] += chance * bins[at + 2 + k];
                }
            }
        }
        Arrays.fill(bins, 0);
    }

    /** Newton's method from last year's threshold, kept inside a bracket. */
    private void solve(double capacity) {
        double low = LOWEST - 20 * spread;
        double high = LOWEST + BINS * WIDTH + 20 * spread;
        for (int step = 0; step < 60; step++) {
            double sum = 0;
            double slope = 0;
            for (int at = 0; at < bins.length; at += stride) {
                if (bins[at] > 0) {
                    double z = (bins[at + 1] / bins[at] - threshold) / spread;
                    sum += bins[at] * VenueAcceptance.normal(z);
                    slope += bins[at] * VenueAcceptance.density(z) / spread;
                }
            }
            if (sum > capacity) {
                low = threshold;
            } else {
                high = threshold;
            }
            if (Math.abs(sum - capacity) <= 1e-6 * capacity) {
                return;
            }
            double next = slope > 0 ? threshold + (sum - capacity) / slope : low;
            threshold = next > low && next < high ? next : (low + high) / 2;
        }
    }

    /** What was accepted in the year just decided. */
    double accepted(int counter) {
        return accepted[counter];
    }

    /** Forgets last year's decision. */
    void clear() {
        Arrays.fill(accepted, 0);
    }
}
