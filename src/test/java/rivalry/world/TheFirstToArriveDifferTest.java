package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Those who wait to begin a doctorate when the world begins are people of their own, month by month (E21)")
class TheFirstToArriveDifferTest {
    @Test
    void inSkill() {
        World world = Watched.world("run: {scale: 100}");
        for (int month = 0; month < world.scenario().phd().wait_months(); month++) {
            world.playMonth();
        }
        Population population = world.people().population();
        List<Double> skills = IntStream.range(0, population.slots())
                .filter(person -> population.isAlive(person)
                        && population.graduation(person)
                                >= world.scenario().phd().months()
                        && population.origin(person) != population.place(person))
                .mapToObj(population::skill)
                .toList();
        assertThat(skills).isNotEmpty().doesNotHaveDuplicates();
    }
}
