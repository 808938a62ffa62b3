package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever leaves a country goes, of all others, where the co-authors are (E22)")
class MoversFollowTheirTiesTest {
    @Test
    void theMoreTheMoreTiesCount() {
        assertThat(tiesAtDestination(4)).isGreaterThan(3 * tiesAtDestination(0));
    }

    /** The share of movers' ties that live where they go. */
    private static double tiesAtDestination(double pull) {
        World world = Watched.world("run: {scale: 100}", "moves: {ties: " + pull + "}");
        Population people = world.people().population();
        int[] place = new int[1 << 16];
        long[] key = new long[place.length];
        double[] sums = new double[2];
        Watched.play(
                world,
                24,
                Phase.TALENT,
                before -> {
                    for (int person = 0; person < people.slots(); person++) {
                        place[person] = people.isAlive(person) ? people.place(person) : -1;
                        key[person] = people.key(person);
                    }
                },
                after -> {
                    for (int person = 0; person < people.slots(); person++) {
                        boolean same =
                                place[person] >= 0 && people.isAlive(person) && people.key(person) == key[person];
                        if (same && people.place(person) != place[person]) {
                            sums[0] += tiesAt(people, person);
                            sums[1]++;
                        }
                    }
                });
        return sums[0] / sums[1];
    }

    /** The share of a person's ties that live in the same country. */
    private static double tiesAt(Population people, int person) {
        int count = people.ties().count(person);
        int here = 0;
        for (int n = 0; n < count; n++) {
            here += people.place(Ties.partner(people.ties().meeting(person, n))) == people.place(person) ? 1 : 0;
        }
        return count == 0 ? 0 : (double) here / count;
    }
}
