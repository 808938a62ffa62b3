package rivalry.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rivalry.files.ScenarioReader;
import rivalry.luck.Draws;
import rivalry.scenario.Parting;
import rivalry.scenario.Prior;
import rivalry.scenario.Scenario;
import rivalry.scenario.Uncertain;

@DisplayName("when two scenarios part")
class PartingTest {
    private static final Path BASELINE = Path.of("scenarios", "baseline.yaml");
    private static final String SMALL = "run: {scale: 1000}";

    private final Prior baseline = with("{}");

    private static Prior with(String overlay) {
        return ScenarioReader.read(BASELINE, SMALL, overlay).prior();
    }

    @ParameterizedTest(name = "{0}: month {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 240",
                "name: another name | 240",
                "policies: {new: {actor: US, target: CN, from: 2026-03, market_ban: 0.5}} | 122",
                "policies: {new: {actor: US, target: CN, announced: 2025-10, from: 2026-03, market_ban: 1}} | 117",
                "policies: {new: {actor: US, target: CN, from: 2016-01, market_ban: 1}} | 0",
                "policies: {china-initiative: none} | 34",
                "policies: {china-initiative: {until: 2020-05}} | 53",
                "policies: {china-initiative: {from: 2018-09}} | 32",
                "policies: {new: {actor: US, target: CN, from: 2026-03, market_ban: 0.5}, china-initiative: none} | 34",
                "ideas: {novelty: 0.2} | 0",
                "run: {scale: 500} | 0",
                "events: {flood: {kind: supply_shock, country: US, from: 2027-03, size: 0.4}} | 0"
            })
    void isWhenTheFirstPolicyOfOneOnlyIsKnown(String overlay, int month) {
        Prior other = with(overlay);

        assertThat(Parting.month(baseline.centre(), other.centre())).isEqualTo(month);
        assertThat(Parting.month(other.centre(), baseline.centre())).isEqualTo(month);
    }

    @Test
    void aRunBranchesOnlyWhereTheyHaveNotPartedYet() {
        LiveRun run = new LiveRun(baseline, 1, 0);
        Scenario other = with("policies: {china-initiative: none}").draw(new Draws(1, 0), 0);
        run.playTo(34);
        assertThat(run.branch(other).months()).isEqualTo(34);

        run.playMonth();
        assertThatThrownBy(() -> run.branch(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before month 35");
    }

    @Test
    void theManyArmsOfADesignAreToldApartAtOnce() {
        Uncertain moved = baseline.uncertainty().parameters().get(0);
        List<Arm> arms = IntStream.range(0, 1000)
                .mapToObj(i -> Map.of(moved.path(), moved.value() * (1 + i * 1e-5)))
                .map(values -> new Arm(values.toString(), baseline.at(values).orElseThrow()))
                .toList();

        List<List<Arm>> families = assertTimeout(Duration.ofSeconds(10), () -> Family.among(arms));

        assertThat(families).hasSize(1000);
    }
}
