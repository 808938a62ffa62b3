package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.Calibration;

@DisplayName("What the baseline draws together was calibrated on this baseline and these targets")
class ShippedSetsTest {
    private static final Path BASELINE = Path.of("scenarios/baseline.yaml");
    private static final Path TARGETS = Path.of("scenarios/targets/history.yaml");

    @Test
    void theShippedSetsAreThoseOfThisScenario() throws IOException {
        if (ScenarioReader.read(BASELINE).document().at("draws").isEmpty()) {
            assertThat(Path.of("scenarios/data/plausible.csv")).doesNotExist();
            return;
        }
        String origin = Files.readString(Path.of("scenarios/data/plausible.json"));
        ResolvedCalibration now = CalibrationReader.read(BASELINE, TARGETS, Calibration.DEFAULT, List.of(), List.of());
        assertThat(origin)
                .as("renew with: rivalry calibrate scenarios/baseline.yaml")
                .contains("\"scenario\": \"" + now.scenarioSum() + "\"")
                .contains("\"targets\": \"" + now.targetsSum() + "\"")
                .contains("\"plausible\": \"" + Checksum.of(Path.of("scenarios/data/plausible.csv")) + "\"");
    }

    @Test
    void theFingerprintKnowsValuesAndNotWhereTheyStand() {
        ResolvedCalibration one = CalibrationReader.read(BASELINE, TARGETS, Calibration.DEFAULT, List.of(), List.of());
        assertThat(one.scenarioSum()).hasSize(64);
        assertThat(CalibrationReader.sum(ScenarioReader.read(BASELINE, "ideas: {depletion: 0.3}")))
                .isNotEqualTo(one.scenarioSum());
    }
}
