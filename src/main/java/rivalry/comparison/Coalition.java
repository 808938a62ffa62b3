package rivalry.comparison;

import java.util.ArrayList;
import java.util.List;

/** Which parts of a combined policy are in force, as bits: bit i is part i. */
public final class Coalition {
    /** More parts than this are too many worlds to play: 2^n of them. */
    public static final int MOST = 5;

    private Coalition() {}

    /** How many coalitions there are of {@code n} parts, none and all included. */
    public static int count(int n) {
        return 1 << n;
    }

    /** Whether part {@code i} is in a coalition. */
    public static boolean has(int coalition, int i) {
        return (coalition & 1 << i) != 0;
    }

    /** The parts in a coalition, by name. */
    public static List<String> names(int coalition, List<String> parts) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (has(coalition, i)) {
                names.add(parts.get(i));
            }
        }
        return names;
    }
}
