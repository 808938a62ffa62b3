package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.files.ScenarioReader;
import rivalry.luck.Draws;
import rivalry.scenario.Scenario;

@DisplayName("After an incident a lab releases nothing for as many months as the pause says, and may then go on (E20)")
class APauseLastsItsMonthsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void noShorterAndNoLonger(int pause) {
        Scenario scenario = ScenarioReader.read(
                        Path.of("scenarios", "baseline.yaml"),
                        "run: {scale: 1000}",
                        "safety: {hazard: 0.05, pause: " + pause + "}")
                .prior()
                .centre();
        World world = new World(scenario, new Draws(1, 0));
        int[] struck = new int[world.labs().size()];
        Arrays.fill(struck, -120);
        int shortest = Integer.MAX_VALUE;
        for (int month = 0; month < scenario.horizon().months(); month++) {
            double[] remembered = world.labs().stream()
                    .mapToDouble(lab -> lab.standing.incidents)
                    .toArray();
            world.playMonth();
            for (Lab lab : world.labs()) {
                if (lab.model != null && lab.model.month() == month) {
                    shortest = Math.min(shortest, month - struck[lab.index]);
                }
                if (lab.standing.incidents > remembered[lab.index]) {
                    struck[lab.index] = month;
                }
            }
        }
        assertThat(shortest - 1)
                .as("months without a release after an incident")
                .isEqualTo(pause);
    }
}
