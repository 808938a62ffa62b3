package rivalry.observation;

import java.util.function.ToDoubleFunction;
import rivalry.world.Nation;
import rivalry.world.World;

/** Puts one value of each country, or of each pair of countries, always in the order of the scenario. */
final class Each {
    private Each() {}

    /** What is read of two countries. */
    @FunctionalInterface
    interface OfTwo {
        double of(Nation one, Nation other);
    }

    static void country(World world, MonthSink out, ToDoubleFunction<Nation> value) {
        for (Nation nation : world.nations()) {
            out.put(nation.id(), "", value.applyAsDouble(nation));
        }
    }

    /** Every country, then the sum of all as the world's. */
    static void countryAndWorld(World world, MonthSink out, ToDoubleFunction<Nation> value) {
        double sum = 0;
        for (Nation nation : world.nations()) {
            double own = value.applyAsDouble(nation);
            sum += own;
            out.put(nation.id(), "", own);
        }
        out.put("world", "", sum);
    }

    /** Every ordered pair, {@code US>CN}. */
    static void directedPair(World world, MonthSink out, OfTwo value) {
        for (Nation from : world.nations()) {
            for (Nation to : world.nations()) {
                if (from != to) {
                    out.put(from.towards(to), "", value.of(from, to));
                }
            }
        }
    }

    /** Every pair once, {@code US+CN}. */
    static void pair(World world, MonthSink out, OfTwo value) {
        for (Nation one : world.nations()) {
            for (Nation other : world.nations()) {
                if (one.index() < other.index()) {
                    out.put(world.governments().relations().pair(one, other), "", value.of(one, other));
                }
            }
        }
    }
}
