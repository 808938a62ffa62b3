package rivalry.observation;

import java.util.Collections;
import java.util.List;

/**
 * The few series that stand in the closing table and are kept by month: what most readers ask first.
 *
 * @param by the further dimension; empty is a series without one
 */
public record Headline(String measure, String entity, String by) {
    /** In the order they are shown. */
    public static final List<Headline> ALL = List.of(
            new Headline("capability", "US", ""),
            new Headline("capability", "CN", ""),
            new Headline("lag", "CN", ""),
            new Headline("impact", "US", ""),
            new Headline("impact", "CN", ""),
            new Headline("joint_share", "US+CN", ""),
            new Headline("idea_stock", "world", ""),
            new Headline("breakthroughs", "world", ""),
            new Headline("compute_share", "CN", ""),
            new Headline("elite_share", "world", "place=US"),
            new Headline("open_release_share", "world", ""),
            new Headline("world_capability", "world", ""));

    private static final List<String> RIVALS = List.of("US", "CN");

    /** Whether a country or pair of countries, as result files write it, is of the two rivals alone. */
    public static boolean isOfRivals(String entity) {
        return RIVALS.containsAll(List.of(entity.split("[>+]", -1)));
    }

    /** Whether one of two countries, or both, is a rival. */
    public static boolean isWithARival(String pair) {
        return !Collections.disjoint(RIVALS, List.of(pair.split("[>+]", -1)));
    }

    /** Whether a series is one of them. */
    public static boolean covers(Series series) {
        return ALL.contains(new Headline(series.measure().key(), series.entity(), series.by()));
    }
}
