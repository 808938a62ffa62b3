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

    @Test
    void tablesThatEndApartGrowOnAsTheyDidTogether() {
        Table.Row us2024 = row(2024, "US", 100);
        Table.Row us2025 = row(2025, "US", 400);
        Table.Row cn2023 = row(2023, "CN", 50);
        Table.Row cn2024 = row(2024, "CN", 200);
        Table.Row us2023 = row(2023, "US", 25);
        Table apart = new Table("t.csv", List.of(us2023, us2024, us2025, cn2023, cn2024));
        // together 75 in 2023 and 300 in 2024, the last year of both
        assertThat(yearAfter(apart, "US", 2025)).isEqualTo(Math.log(4), within(0.05));
        assertThat(yearAfter(apart, "CN", 2024)).isEqualTo(Math.log(4), within(0.05));
    }

    @Test
    void aSingleDatumStandsStill() {
        Table single = new Table("t.csv", List.of(row(2024, "US", 100)));
        assertThat(yearAfter(single, "US", 2024)).isEqualTo(0, within(0.05));
    }

    /** ln growth over the year that follows a country's last datum, where growth halves its distance to nil in a thousand years. */
    private double yearAfter(Table table, String country, int last) {
        Path path = Path.of(table, List.of(country), scenario.horizon(), new Growth(0, 1000))[0];
        int middle = (last - scenario.horizon().start().getYear()) * 12 + 6;
        return Math.log(path.at(middle + 12) / path.at(middle));
    }

    private static Table.Row row(int year, String country, double value) {
        return new Table.Row(1, year, country, value, "1", "ASSUMED", "E");
    }
}
