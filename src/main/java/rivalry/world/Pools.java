package rivalry.world;

import java.util.Arrays;
import rivalry.luck.Draws;

/**
 * Everyone by country of work and origin, ready to be picked in proportion to skill: one alias table a cell (Walker
 * 1977; Vose 1991), rebuilt every January. Whoever has moved or left since is not found.
 */
final class Pools {
    private final Population population;
    private final int countries;
    private final int[] start;
    private final int[] size;
    private final int[] filled;
    private final double[] skill;
    private int[] member = new int[0];
    private int[] alias = new int[0];
    private float[] keep = new float[0];
    private int[] small = new int[0];
    private int[] large = new int[0];

    Pools(Population population) {
        this.population = population;
        countries = population.countries();
        start = new int[countries * countries + 1];
        size = new int[countries * countries];
        filled = new int[size.length];
        skill = new double[size.length];
    }

    void rebuild() {
        reserve(population.size());
        Arrays.fill(filled, 0);
        Arrays.fill(skill, 0);
        for (int cell = 0; cell < size.length; cell++) {
            size[cell] = population.living(cell / countries, cell % countries);
            start[cell + 1] = start[cell] + size[cell];
        }
        for (int person = 0; person < population.slots(); person++) {
            if (population.isAlive(person)) {
                int cell = population.place(person) * countries + population.origin(person);
                member[start[cell] + filled[cell]++] = person;
                skill[cell] += population.skill(person);
            }
        }
        for (int cell = 0; cell < size.length; cell++) {
            build(start[cell], size[cell], skill[cell]);
        }
    }

    private void reserve(int count) {
        if (member.length < count) {
            int capacity = 2 * count;
            member = new int[capacity];
            alias = new int[capacity];
            keep = new float[capacity];
            small = new int[capacity];
            large = new int[capacity];
        }
    }

    private void build(int from, int count, double sum) {
        int smalls = 0;
        int larges = 0;
        for (int i = 0; i < count; i++) {
            keep[from + i] = (float) (population.skill(member[from + i]) * count / sum);
            if (keep[from + i] < 1) {
                small[smalls++] = i;
            } else {
                large[larges++] = i;
            }
        }
        while (smalls > 0 && larges > 0) {
            int less = small[--smalls];
            int more = large[larges - 1];
            alias[from + less] = more;
            keep[from + more] -= 1 - keep[from + less];
            if (keep[from + more] < 1) {
                larges--;
                small[smalls++] = more;
            }
        }
        while (smalls > 0) {
            keep[from + small[--smalls]] = 1;
        }
        while (larges > 0) {
            keep[from + large[--larges]] = 1;
        }
    }

    /** Agents of an origin in a country, as of January. */
    int size(int place, int origin) {
        return size[place * countries + origin];
    }

    /** Agents in a country, as of January. */
    int size(int place) {
        return start[(place + 1) * countries] - start[place * countries];
    }

    /**
     * Someone in a country, whose chance is in proportion to people and their own skill, that of compatriots of {@code
     * origin} multiplied by {@code home}, at least 1; −1 if the luck falls on one who is gone.
     */
    int pick(int place, int origin, double home, long stem) {
        int row = place * countries;
        double favour = (home - 1) * size[row + origin];
        double left = Draws.uniform(stem, 0) * (favour + size(place)) - favour;
        int cell = row + origin;
        if (left >= 0) {
            cell = row;
            while (left >= size[cell] && cell < row + countries - 1) {
                left -= size[cell++];
            }
        }
        int person = pick(cell, Draws.uniform(stem, 1));
        boolean there = person >= 0 && population.place(person) * countries + population.origin(person) == cell;
        return there ? person : -1;
    }

    private int pick(int cell, double uniform) {
        int count = size[cell];
        if (count == 0) {
            return -1;
        }
        double x = uniform * count;
        int i = (int) x;
        int from = start[cell];
        return member[from + (x - i < keep[from + i] ? i : alias[from + i])];
    }
}
