package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "An advisor held a doctorate before the student came; one who took the slot of an advisor gone is none (E26)")
class StudentsHaveAdvisorsTest {
    @Test
    void alsoYearsLater() {
        World world = Watched.world("run: {scale: 100}");
        for (int month = 0; month < 120; month++) {
            world.playMonth();
        }
        Population population = world.people().population();
        int[] advised = IntStream.range(0, population.slots())
                .filter(person -> population.isAlive(person) && population.advisor(person) >= 0)
                .toArray();
        assertThat(advised).hasSizeGreaterThan(1000);
        for (int person : advised) {
            int beginning =
                    population.graduation(person) - world.scenario().phd().months();
            assertThat(population.graduation(population.advisor(person)))
                    .as("doctorate of the advisor of %d", person)
                    .isLessThanOrEqualTo(Math.max(0, beginning));
        }
    }
}
