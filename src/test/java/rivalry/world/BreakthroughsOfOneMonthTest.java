package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "Breakthroughs of one month do not know of each other: each opens the architecture it would open alone (E13)")
class BreakthroughsOfOneMonthTest {
    private static final List<String> FINDERS = List.of("openai", "microsoft", "baidu", "tsinghua", "meta");

    @Test
    void eachIsTheChildItWouldBeAlone() {
        Map<String, double[]> together = born(FINDERS);
        assertThat(together).hasSameSizeAs(FINDERS);
        FINDERS.forEach(finder -> born(List.of(finder))
                .forEach((id, fitness) -> assertThat(together.get(id)).as(id).containsExactly(fitness)));
    }

    /** Fitness of what finders open in a month, by name. */
    private static Map<String, double[]> born(List<String> finders) {
        List<String> events = new ArrayList<>();
        finders.forEach(lab -> events.add(lab + ": {kind: breakthrough, lab: " + lab + ", from: 2016-06, size: 2}"));
        World world = Watched.world(
                "breakthroughs: {hazard: 0}",
                "architecture: {fitness_spread: 6}",
                "events: {" + String.join(", ", events) + "}");
        int stated = world.research().architectures().count();
        for (int month = 0; month < 6; month++) {
            world.playMonth();
        }
        Map<String, double[]> born = new HashMap<>();
        for (int a = stated; a < world.research().architectures().count(); a++) {
            Breed breed = world.research().architectures().get(a);
            born.put(breed.id(), breed.fitness());
        }
        return born;
    }
}
