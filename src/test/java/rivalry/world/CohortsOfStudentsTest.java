package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The youngest students of the first month are as many as those who enter in it (E21)")
class CohortsOfStudentsTest {
    private static final int QUARTER = 3;

    private final World world = Watched.world("run: {scale: 20}");
    private final int length = world.scenario().phd().months();

    @Test
    void inBothRivals() {
        int[] youngest = new int[world.nations().size()];
        Population people = world.people().population();
        for (int person = 0; person < people.slots(); person++) {
            if (people.graduation(person) >= length - QUARTER) {
                youngest[people.place(person)]++;
            }
        }
        int[] entrants = new int[youngest.length];
        for (int month = 0; month < QUARTER; month++) {
            world.playMonth();
        }
        for (int person = 0; person < people.slots(); person++) {
            if (people.isAlive(person) && people.graduation(person) >= length) {
                entrants[people.place(person)]++;
            }
        }
        for (String rival : new String[] {"US", "CN"}) {
            int home = world.nation(rival).index;
            assertThat((double) entrants[home] / youngest[home]).as(rival).isCloseTo(1.1, within(0.3));
        }
    }
}
