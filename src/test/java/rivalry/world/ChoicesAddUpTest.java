package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.files.ScenarioReader;
import rivalry.luck.Draws;

@DisplayName("A lab does what its choices say, and a choice is the sum of its named terms (E18, E20)")
class ChoicesAddUpTest {
    private final World world = new World(
            ScenarioReader.read(
                            Path.of("scenarios", "baseline.yaml"),
                            "run: {scale: 1000}",
                            "policies: {open: {actor: CN, from: 2018-01, openness_incentive: 0.5}, ours: {actor: US, target:"
                                    + " CN, from: 2018-01, safety_accord: 0.5}, theirs: {actor: CN, target: US, from:"
                                    + " 2018-01, safety_accord: 0.5, joint_programme: 1.0e+9}, too: {actor: US, target: CN,"
                                    + " from: 2018-01, joint_programme: 1.0e+9}}")
                    .prior()
                    .centre(),
            new Draws(1, 0));
    private final Set<String> moved = new TreeSet<>();

    @Test
    void everyMonthEveryLab() {
        for (int month = 0; month < 144; month++) {
            double[][] before = conduct();
            world.playMonth();
            double[][] now = conduct();
            for (Lab lab : world.labs()) {
                for (int i = 0; lab.exists(month) && i < 3; i++) {
                    Choice choice = lab.conduct.choices().get(i);
                    assertThat(Arrays.stream(choice.terms()).sum()).isCloseTo(choice.value(), within(1e-12));
                    assertThat(now[lab.index][i])
                            .as("%s: %s in month %d", lab.id(), choice, month)
                            .isCloseTo(before[lab.index][i] + choice.value(), within(1e-12));
                    note(choice);
                }
            }
        }
        assertThat(moved).as("terms that moved somebody").hasSize(9 + 9 + 6);
    }

    private double[][] conduct() {
        return world.labs().stream()
                .map(lab -> new double[] {lab.conduct.papers, lab.conduct.weights, lab.conduct.safety})
                .toArray(double[][]::new);
    }

    private void note(Choice choice) {
        for (int i = 0; i < choice.terms().length; i++) {
            if (choice.terms()[i] != 0) {
                moved.add(choice.decision() + ": " + choice.names().get(i));
            }
        }
    }
}
