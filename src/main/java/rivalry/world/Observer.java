package rivalry.world;

import java.util.Arrays;
import rivalry.equation.Scan;
import rivalry.luck.Decision;
import rivalry.scenario.ObserverParams;

/**
 * The automated scan of the year's papers for joint work: what it reports, and what a yearly audit by hand corrects it to
 * (E30).
 */
public final class Observer {
    private final ObserverParams params;
    private final double[] reported;
    private final double[] corrected;
    private final double[] error;
    private final double[] first;
    private final long[] keys;

    Observer(World world, Pairs pairs) {
        params = world.scenario().observer();
        reported = new double[pairs.count()];
        corrected = new double[pairs.count()];
        error = new double[pairs.count()];
        first = new double[pairs.count()];
        keys = new long[pairs.count()];
        for (Nation one : world.nations()) {
            for (Nation other : world.nations()) {
                if (one.index < other.index) {
                    int pair = pairs.of(one.index, other.index);
                    first[pair] = params.sensitivity(one.id(), other.id());
                    keys[pair] = one.key ^ other.key;
                }
            }
        }
    }

    void clear() {
        Arrays.fill(reported, 0);
        Arrays.fill(corrected, 0);
        Arrays.fill(error, 0);
    }

    /** Scans a year's papers. */
    void scan(World world, int pair, double joint, double papers) {
        int month = world.month();
        double se = Scan.sensitivity(first[pair], params.drift(), month);
        double sp = params.specificity();
        long key = keys[pair];
        int hits = Scan.binomial((int) (joint + 0.5), se, world.luck().uniform(Decision.SCAN, key, month, 0));
        int others = (int) (papers - joint + 0.5);
        int slips = Scan.binomial(others, 1 - sp, world.luck().uniform(Decision.SCAN, key, month, 1));
        reported[pair] = hits + slips;
        int audit = params.audit();
        double seSeen = Scan.binomial(audit, se, world.luck().uniform(Decision.AUDIT, key, month, 0)) / (double) audit;
        double spSeen =
                1 - Scan.binomial(audit, 1 - sp, world.luck().uniform(Decision.AUDIT, key, month, 1)) / (double) audit;
        double share = papers > 0 ? Math.min(1, reported[pair] / papers) : 0;
        corrected[pair] = Scan.corrected(share, seSeen, spSeen) * papers;
        error[pair] = Scan.error(share, papers, seSeen, spSeen, audit) * papers;
    }

    /** Joint papers that the scan reports [papers/year]; 0 within the year. */
    public double reported(int pair) {
        return reported[pair];
    }

    /** Joint papers after correction [papers/year]; 0 within the year. */
    public double corrected(int pair) {
        return corrected[pair];
    }

    /** Standard error of the corrected number [papers/year]. */
    public double error(int pair) {
        return error[pair];
    }
}
