package rivalry.comparison;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The resamples of a comparison by number of replicates, drawn once and shared by its rows.
 *
 * <p>Most rows have a value in every replicate; the few that lack some lack different ones. Only what was asked for last is
 * kept, {@value #KEPT} sizes, so that memory grows with the replicates and not with their square; the rest is drawn again.
 */
public final class Resampling {
    private static final int KEPT = 2;

    private final long seed;

    /** The last one asked for last. */
    private final Map<Integer, Resamples> drawn = new LinkedHashMap<>(8, 0.75f, true);

    public Resampling(long seed) {
        this.seed = seed;
    }

    synchronized Resamples of(int n) {
        Resamples found = drawn.computeIfAbsent(n, size -> Resamples.of(seed, size));
        if (drawn.size() > KEPT) {
            drawn.remove(drawn.keySet().iterator().next());
        }
        return found;
    }

    /** How many replicates all resamples that are kept have together: each takes {@link Resamples#USUAL} numbers. */
    synchronized int kept() {
        return drawn.values().stream().mapToInt(Resamples::size).sum();
    }
}
