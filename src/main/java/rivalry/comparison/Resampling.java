package rivalry.comparison;

import java.util.SortedMap;
import java.util.TreeMap;

/** The resamples of a comparison by number of replicates, drawn once and shared by its rows. */
public final class Resampling {
    private final long seed;
    private final SortedMap<Integer, Resamples> drawn = new TreeMap<>();

    public Resampling(long seed) {
        this.seed = seed;
    }

    synchronized Resamples of(int n) {
        return drawn.computeIfAbsent(n, size -> Resamples.of(seed, size));
    }
}
