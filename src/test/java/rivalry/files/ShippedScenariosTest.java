package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rivalry.experiment.Run;
import rivalry.observation.History;
import rivalry.scenario.Scenario;

@DisplayName("Every scenario of the shipped library can be read and played")
class ShippedScenariosTest {
    @ParameterizedTest
    @MethodSource("rivalry.files.ShippedScenarios#all")
    void isPlayedToItsEnd(Path file) {
        List<String> small = List.of("run.scale=1000", "horizon.end=2029-12");
        Resolved resolved = ScenarioReader.read(file, List.of(), small);
        History history = Run.play(resolved.prior(), 1, 0);
        assertThat(history.series()).isNotEmpty();
        for (int series = 0; series < history.series().size(); series++) {
            String name = history.series().get(series).measure().key();
            assertThat(Double.isInfinite(history.year(series, 2029))).as(name).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("rivalry.files.ShippedScenarios#all")
    void saysWhatItAsks(Path file) {
        Scenario scenario = ScenarioReader.read(file).prior().centre();
        assertThat(scenario.question()).endsWith("?").satisfies(q -> assertThat(q.length())
                .isLessThan(140));
        String folder = file.getParent().getFileName().toString();
        Scenario.Kind kind =
                switch (folder) {
                    case "whatif" -> Scenario.Kind.POLICY;
                    case "world" -> Scenario.Kind.WORLD;
                    default -> Scenario.Kind.BASELINE;
                };
        assertThat(scenario.kind()).isEqualTo(kind);
    }
}
