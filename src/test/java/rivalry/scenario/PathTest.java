package rivalry.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.files.ScenarioReader;

@DisplayName("Yearly data stand at mid-year, months between are geometric, and growth is carried back before the first")
class PathTest {
    private final Scenario scenario = ScenarioReader.read(java.nio.file.Path.of("scenarios", "baseline.yaml"))
            .prior()
            .centre();
    private final Path path = Path.of(
            scenario.tables().ai_capex(),
            List.of("US"),
            scenario.horizon(),
            scenario.growth().money())[0];

    @Test
    void theFirstYearGrowsAsItGoesOn() {
        double monthly = path.at(1) / path.at(0);
        assertThat(monthly).isGreaterThan(1);
        for (int month = 1; month < 18; month++) {
            assertThat(path.at(month) / path.at(month - 1)).isEqualTo(monthly, within(1e-9));
        }
    }

    @Test
    void dataStandBetweenJuneAndJuly() {
        double datum = scenario.tables().ai_capex().rows().stream()
                .filter(row -> row.country().equals("US") && row.year() == 2020)
                .findFirst()
                .orElseThrow()
                .value();
        assertThat(Math.sqrt(path.at(4 * 12 + 5) * path.at(4 * 12 + 6))).isBetween(0.99 * datum, 1.01 * datum);
    }
}
