package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.scenario.InvalidScenario;
import rivalry.scenario.Response;
import rivalry.scenario.Target;

@DisplayName("The shipped evidence is read by the rules of scenarios, and so are mistakes in it")
class EvidenceReaderTest {
    private static final Path FOLDER = Path.of("scenarios/targets");

    @TempDir
    private Path folder;

    @Test
    void theShippedTargetsAreAllThere() {
        Map<String, Target> targets = EvidenceReader.targets(FOLDER.resolve("history.yaml"));
        assertThat(targets).hasSizeGreaterThanOrEqualTo(52).containsKeys("s1", "K8-US", "G1-2025", "T18", "O4-CN-2024");
        assertThat(targets.values()).allSatisfy(target -> {
            assertThat(target.quantity().when().first().getYear()).isGreaterThanOrEqualTo(2016);
            assertThat(target.source()).isNotBlank();
        });
    }

    @Test
    void aCalibrationIsJudgedByWhatWeighsAndByLimits() throws IOException {
        Path file = Files.writeString(folder.resolve("limits.yaml"), """
                targets:
                  a: {says: a, quantity: {measure: lag, entity: CN, period: 2025}, value: 7, low: 4, high: 14, weight: 1, source: x, confidence: A}
                  b: {says: b, quantity: {measure: lag, entity: CN, period: 2024}, value: 7, low: 4, high: 14, weight: 0, source: x, confidence: A}
                limits:
                  c: {says: c, quantity: {measure: lag, entity: CN, period: 2035}, low: 0, high: 48, why: x}
                """);
        assertThat(EvidenceReader.targets(file)).containsOnlyKeys("a", "b");
        Map<String, Target> judging = EvidenceReader.judging(file);
        assertThat(judging).containsOnlyKeys("a", "c");
        assertThat(judging.get("c").isLimit()).isTrue();
        assertThat(judging.get("c").value()).isEqualTo(24);
    }

    @Test
    void everyResponseThatIsComparedNamesAnEvent() {
        Map<String, Response> responses = EvidenceReader.responses(FOLDER.resolve("responses.yaml"));
        assertThat(responses)
                .containsKeys("R1", "R2", "R4", "R5-effort", "R6", "R13", "R14", "R16", "R17", "R18", "R19", "R30");
        assertThat(responses.values())
                .allSatisfy(response -> assertThat(response.without().isEmpty())
                        .isEqualTo(response.scope() == Response.Scope.OUT_OF_SCOPE)
                        .isEqualTo(response.quantity().isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.9", "0.80", "0.65", "0.5"})
    void aValueNotInsideItsBandIsReportedWithItsPlace(String value) throws IOException {
        Path file = Files.writeString(folder.resolve("t.yaml"), """
                targets:
                  K8:
                    says: compute
                    quantity: {measure: compute_share, entity: US, period: 2025}
                    value: 0.9
                    low: 0.65
                    high: 0.80
                    weight: 1
                    source: K8
                    confidence: A
                """.replace("0.9", value));
        assertThatThrownBy(() -> EvidenceReader.targets(file))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("t.yaml:2")
                .hasMessageContaining("does not lie inside its own band");
    }
}
