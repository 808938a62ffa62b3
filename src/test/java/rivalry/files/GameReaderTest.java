package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rivalry.scenario.InvalidScenario;
import rivalry.scenario.Scenario;

@DisplayName("A game is read by the rules of scenarios, and so are mistakes in it")
class GameReaderTest {
    private static final Path SHIPPED = Path.of("scenarios/game/openness.yaml");

    @TempDir
    private Path folder;

    @Test
    void everyPairOfChoicesIsAScenario() {
        ResolvedGame read = GameReader.read(SHIPPED, List.of(), List.of());
        assertThat(read.game().countries()).containsExactly("US", "CN");
        assertThat(read.cells()).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(3));
        Scenario openAndClose = read.cells().get(1).get(2).prior().centre();
        assertThat(openAndClose.policies().get("us-openness").openness_incentive())
                .isEqualTo(1);
        assertThat(openAndClose.policies().get("cn-openness").openness_incentive())
                .isEqualTo(-1);
        assertThat(read.cells().get(0).get(0).prior().centre())
                .isEqualTo(read.base().prior().centre());
    }

    @Test
    void whatAFolderKeepsReadsBackToTheSameGame() throws IOException {
        ResolvedGame read = GameReader.read(SHIPPED, List.of(), List.of("run.scale=1000"));
        for (var kept : read.kept().entrySet()) {
            Files.createDirectories(folder.resolve(kept.getKey()).getParent());
            Files.writeString(folder.resolve(kept.getKey()), kept.getValue());
        }
        ResolvedGame again = GameReader.read(folder.resolve(StudyFolder.STUDY), List.of(), List.of("run.scale=1000"));
        assertThat(again.game()).isEqualTo(read.game());
        assertThat(again.cells().get(2).get(1).prior().centre())
                .isEqualTo(read.cells().get(2).get(1).prior().centre());
    }

    @Test
    void aRunRefusesAGame() {
        assertThatThrownBy(() -> ScenarioReader.read(SHIPPED))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("openness.yaml:3:7")
                .hasMessageContaining("rivalry game");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: game                      | kind: policy                    | [kind]
            extends: ../baseline.yaml       | #                               | [missing_key]
            players:                        | plyers:                         | did you mean 'players'?
              US:                           | USA:                            | [unknown_name]
            choices:                        | choises:                        | did you mean 'choices'?
            policies:                       | polices:                        | did you mean 'policies'?
            us-openness: {actor: US         | us-openness: {actor: CN         | [own_policies]
            cn-openness: {actor: CN         | chip-rules-2023: {actor: CN     | [own_policies]
            openness_incentive: 1}          | openness_incentve: 1}           | did you mean 'openness_incentive'?
            openness_incentive: 1}          | openness_incentive: 2}          | [out_of_range]
            from: 2026-01                   | from: 2126-01                   | [inside_horizon]
            measure: capability             | measure: capabilty              | did you mean 'capability'?
            entity: CN, period              | entity: CX, period              | did you mean 'CN'?
            period: 2026-2035               | period: 2026-2045               | [inside_horizon]
            period: 2026-2035               | period: 2026-03..2027-02        | is not a year or years
            scale: logarithm                | scale: logaritm                 | did you mean 'logarithm'?
            discount: 0.03                  | discount: 1.03                  | [out_of_range]
            cn-openness: {actor: CN         | us-openness: {actor: CN         | [choices_clash]
            """)
    void mistakesAreExplainedWithTheirPlace(String right, String wrong, String told) throws IOException {
        assertThatThrownBy(() -> read(Files.readString(SHIPPED).replace(right, wrong)))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining(told)
                .satisfies(thrown -> assertThat(((InvalidScenario) thrown).problems())
                        .allSatisfy(problem ->
                                assertThat(problem.origin().source().name()).endsWith("game.yaml")));
    }

    @Test
    void bothPlayersMayNotChangeOnePolicy() {
        String text = """
                name: Clash
                question: Who rules?
                kind: game
                extends: baseline
                players:
                  US:
                    choices:
                      as-today: {says: as today}
                      none: {says: nothing, policies: {science-agreement-us: none}}
                    objective: {frontier: {measure: capability, entity: US, period: 2030}}
                  CN:
                    choices:
                      as-today: {says: as today}
                      alone: {says: nothing, policies: {science-agreement-cn: none}}
                    objective: {frontier: {measure: capability, entity: CN, period: 2030}}
                """;
        assertThat(readQuietly(text).cells()).hasSize(2);
        assertThatThrownBy(() -> read(text.replace("science-agreement-cn", "science-agreement-us")))
                .hasMessageContaining("[own_policies]");
    }

    private ResolvedGame readQuietly(String text) {
        try {
            return read(text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private ResolvedGame read(String text) throws IOException {
        Files.createDirectories(folder.resolve("game"));
        Path file = Files.writeString(
                folder.resolve("game").resolve("game.yaml"),
                text.replace("extends: ../baseline.yaml", "extends: baseline"));
        return GameReader.read(file, List.of(), List.of());
    }
}
