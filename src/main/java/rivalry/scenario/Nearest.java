package rivalry.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The nearest valid name to a mistyped one. */
public final class Nearest {
    private Nearest() {}

    /** The valid name with the fewest slips (letters changed, missing, added or swapped), if it is near enough. */
    public static Optional<String> to(String name, Collection<String> valid) {
        int limit = Math.max(1, Math.min(3, name.length() / 3 + 1));
        return valid.stream()
                .filter(each -> slips(name, each) <= limit || contains(name, each))
                .min(Comparator.comparingInt(each -> slips(name, each)));
    }

    /** What to ask whoever wrote a name that is none, if a valid one is near enough. */
    public static Optional<String> hint(String name, Collection<String> valid) {
        return to(name, valid).map(near -> "did you mean '" + near + "'?");
    }

    private static boolean contains(String name, String valid) {
        return name.length() >= 4 && fold(valid).contains(fold(name));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    static int slips(String first, String second) {
        String a = fold(first);
        String b = fold(second);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : least(a, b, cost, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int least(String a, String b, int[][] cost, int i, int j) {
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
