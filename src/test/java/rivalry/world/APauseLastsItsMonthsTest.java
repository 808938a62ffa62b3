package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("After an incident a lab releases nothing for as many months as the pause says, and may then go on (E20)")
class APauseLastsItsMonthsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void noShorterAndNoLonger(int pause) {
        World world = Watched.world("safety: {hazard: 0.05, pause: " + pause + "}");
        int[] struck = new int[world.labs().size()];
        Arrays.fill(struck, -120);
        int shortest = Integer.MAX_VALUE;
        for (int month = 0; month < world.scenario().horizon().months(); month++) {
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
