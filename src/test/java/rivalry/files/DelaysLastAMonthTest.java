package rivalry.files;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.scenario.InvalidScenario;

@DisplayName(
        "What follows something with a delay moves a month's part of the way, never beyond it: a delay lasts a month or more")
class DelaysLastAMonthTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ideas: {publication_delay: %s}",
                "compute: {fab_delay: %s}",
                "adopters: {trend: %s}",
                "impact: {quality_delay: %s}"
            })
    void aShorterOneIsRefused(String delay) {
        assertThatCode(() -> read(delay, 1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> read(delay, 0.5))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("out_of_range");
    }

    private static void read(String overlay, double months) {
        ScenarioReader.read(Path.of("scenarios", "baseline.yaml"), String.format(overlay, months));
    }
}
