package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.files.ScenarioReader;
import rivalry.luck.Draws;

@DisplayName("A breakthrough lifts the efficiency of its lab by its size within the ramp, less what gets harder (E13)")
class ABreakthroughLiftsItsLabTest {
    private static final int WHEN = 132;
    private static final String EVENT = "events: {e: {kind: breakthrough, lab: openai, from: 2027-01, size: 7}}";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void whateverTheLuck(int replicate) {
        World world = world(replicate, EVENT);
        int ramp = world.scenario().breakthroughs().ramp();
        double gain = efficiency(world, ramp) - efficiency(world(replicate, "name: without"), ramp);
        assertThat(gain).isBetween(0.8 * Math.log(7), 1.05 * Math.log(7));
    }

    private static double efficiency(World world, int ramp) {
        for (int month = 0; month < WHEN + ramp; month++) {
            world.playMonth();
        }
        return world.lab("openai").lnA();
    }

    private static World world(int replicate, String overlay) {
        var prior = ScenarioReader.read(Path.of("scenarios", "baseline.yaml"), "run: {scale: 1000}", overlay)
                .prior();
        return new World(prior.draw(new Draws(1, replicate), replicate), new Draws(1, replicate));
    }
}
