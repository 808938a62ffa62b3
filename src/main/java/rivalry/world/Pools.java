package rivalry.world;

import java.util.Arrays;
import rivalry.luck.Draws;

/**
 * Everyone by country of work and origin, ready to be picked in proportion to skill, gathered every January. Whoever has
 * moved or left since is not found.
 */
final class Pools {
    private final Population population;
    private final int countries;
    private final int[] start;
    private final int[] size;
    private final int[] filled;
    private final AliasTables tables = new AliasTables();

    Pools(Population population) {
        this.population = population;
        countries = population.countries();
        start = new int[countries * countries + 1];
        size = new int[countries * countries];
        filled = new int[size.length];
    }

    void rebuild() {
        for (int cell = 0; cell < size.length; cell++) {
            size[cell] = population.headcount().living(cell / countries, cell % countries);
            start[cell + 1] = start[cell] + size[cell];
        }
        tables.reserve(population.size());
        Arrays.fill(filled, 0);
        for (int person = 0; person < population.slots(); person++) {
            if (population.isAlive(person)) {
                int cell = cell(person);
                tables.put(start[cell] + filled[cell]++, person, population.skill(person));
            }
        }
        for (int cell = 0; cell < size.length; cell++) {
            tables.build(start[cell], size[cell]);
        }
    }

    private int cell(int person) {
        return population.place(person) * countries + population.origin(person);
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
        if (size[cell] == 0) {
            return -1;
        }
        int person = tables.pick(start[cell], size[cell], Draws.uniform(stem, 1));
        return cell(person) == cell ? person : -1;
    }
}
