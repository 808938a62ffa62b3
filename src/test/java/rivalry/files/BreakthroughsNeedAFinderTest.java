package rivalry.files;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.scenario.InvalidScenario;

@DisplayName("A breakthrough is told of a lab that is there, or the file is refused: nobody would work it out")
class BreakthroughsNeedAFinderTest {
    private static void read(String event) {
        ScenarioReader.read(Path.of("scenarios", "baseline.yaml"), "events: {" + event + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "idea: {kind: breakthrough, lab: xai, from: 2023-06, size: 7}",
                "idea: {kind: breakthrough, lab: meta, from: 2020-01, size: 7}, end: {kind: lab_closed, lab: meta, from: 2020-01}",
                "born: {kind: lab_founded, lab: xai, from: 2025-01}, idea: {kind: breakthrough, lab: xai, from: 2024-01, size: 7}"
            })
    void ofNobody(String event) {
        assertThatThrownBy(() -> read(event))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("a breakthrough needs who finds it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "idea: {kind: breakthrough, lab: xai, from: 2023-07, size: 7}",
                "born: {kind: lab_founded, lab: xai, from: 2020-01}, idea: {kind: breakthrough, lab: xai, from: 2020-01, size: 7}",
                "idea: {kind: breakthrough, lab: meta, from: 2019-12, size: 7}, end: {kind: lab_closed, lab: meta, from: 2020-01}"
            })
    void ofSomebody(String event) {
        assertThatCode(() -> read(event)).doesNotThrowAnyException();
    }
}
