package rivalry.observation;

import rivalry.world.Nation;
import rivalry.world.World;

/** Reads values of pairs of countries, always in the order of the scenario. */
final class PairReader {
    private PairReader() {}

    /** What is read of two countries. */
    @FunctionalInterface
    interface Value {
        double of(Nation one, Nation other);
    }

    /** Every ordered pair, {@code US>CN}. */
    static void directed(World world, MonthSink out, Value value) {
        for (Nation from : world.nations()) {
            for (Nation to : world.nations()) {
                if (from != to) {
                    out.put(from.towards(to), "", value.of(from, to));
                }
            }
        }
    }

    /** Every pair once, {@code US+CN}. */
    static void undirected(World world, MonthSink out, Value value) {
        for (Nation one : world.nations()) {
            for (Nation other : world.nations()) {
                if (one.index() < other.index()) {
                    out.put(world.governments().relations().pair(one, other), "", value.of(one, other));
                }
            }
        }
    }
}
