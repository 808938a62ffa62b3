package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A breakthrough makes ideas no easier in an architecture that does not hold it (E8, E13)")
class GroundIsOfItsLineTest {
    private static final String IDEA = "events: {idea: {kind: breakthrough, lab: openai, from: 2018-01, size: 20}}";

    @Test
    void theOldLineGoesOnAsItWas() {
        World calm = play("name: calm");
        World struck = play(IDEA);
        int born = calm.research().architectures().count();
        assertThat(struck.research().architectures().count()).isEqualTo(born + 1);
        assertThat(struck.nation("US").frontier(born))
                .isGreaterThan(calm.nation("US").frontier(0) + 1);
        assertThat(struck.nation("US").frontier(0)).isLessThan(calm.nation("US").frontier(0) + 0.3);
    }

    private static World play(String event) {
        World world = Watched.world("breakthroughs: {hazard: 0}", event);
        for (int month = 0; month < 84; month++) {
            world.playMonth();
        }
        return world;
    }
}
