package rivalry.world;

import java.util.List;

/** Unordered pairs of countries, numbered, as result files write them: {@code US+CN}. */
public final class Pairs {
    private final int countries;
    private final int[] number;
    private final String[] names;

    Pairs(List<Nation> nations) {
        countries = nations.size();
        number = new int[countries * countries];
        names = new String[countries * (countries - 1) / 2];
        int next = 0;
        for (int a = 0; a < countries; a++) {
            for (int b = a + 1; b < countries; b++) {
                names[next] = nations.get(a).id() + "+" + nations.get(b).id();
                number[a * countries + b] = next;
                number[b * countries + a] = next++;
            }
        }
    }

    public int count() {
        return names.length;
    }

    /** The number of the pair of two different countries, in any order. */
    public int of(int one, int other) {
        return number[one * countries + other];
    }

    public String name(int pair) {
        return names[pair];
    }
}
