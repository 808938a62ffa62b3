package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.experiment.Run;
import rivalry.files.ScenarioReader;
import rivalry.observation.History;
import rivalry.scenario.Prior;

@DisplayName("C03 a visa ban leaves most joint papers for a while: ties outlast the door, then run out")
class C03_VisaBanCutsJointPapersOnlyYearsLater {
    private static final int REPLICATES = 8;

    @Test
    void theLossGrowsForYears() {
        List<History> base = play(Plays.BASELINE);
        List<History> ban = play(Path.of("scenarios", "whatif", "visa-ban.yaml"));
        double first = left(base, ban, 2026, 2027);
        double later = left(base, ban, 2030, 2031);
        double last = left(base, ban, 2034, 2035);
        assertThat(first).isGreaterThan(0.8);
        assertThat(later).isLessThan(first);
        assertThat(last).isLessThan(first).isGreaterThan(0.1);
    }

    private static List<History> play(Path scenario) {
        Prior prior = ScenarioReader.read(scenario, List.of(), List.of("run.scale=100"))
                .prior();
        return IntStream.range(0, REPLICATES)
                .mapToObj(replicate -> Run.play(prior, 1, replicate))
                .toList();
    }

    /** What is left of the baseline's joint papers. */
    private static double left(List<History> base, List<History> ban, int from, int to) {
        return joint(ban, from, to) / joint(base, from, to);
    }

    private static double joint(List<History> runs, int from, int to) {
        return runs.stream()
                .mapToDouble(run -> Look.years(run, "joint_papers", "US+CN", "", from, to))
                .sum();
    }
}
