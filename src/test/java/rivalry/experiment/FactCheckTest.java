package rivalry.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.comparison.ResponseAnswers;
import rivalry.comparison.Scorecard;
import rivalry.files.EvidenceReader;
import rivalry.files.ScenarioReader;
import rivalry.scenario.Prior;
import rivalry.scenario.Response;
import rivalry.scenario.Target;

@DisplayName("The baseline is held against history, and against itself without single events")
class FactCheckTest {
    private static final Path SCENARIOS = Path.of("scenarios");
    private static Map<String, Target> targets;
    private static Map<String, Response> responses;
    private static FactCheck check;

    @BeforeAll
    static void play() {
        targets = EvidenceReader.targets(SCENARIOS.resolve("targets/history.yaml"));
        responses = EvidenceReader.responses(SCENARIOS.resolve("targets/responses.yaml"));
        check = new FactCheck(FactCheckTest::without, targets, responses);
        new Ensemble(check.arms(), 3, 1).play(2, (arm, replicate) -> false, check);
    }

    private static Prior without(List<String> paths) {
        List<String> settings = new ArrayList<>(List.of("run.scale=1000"));
        paths.forEach(path -> settings.add(path + "=none"));
        return ScenarioReader.read(SCENARIOS.resolve("baseline.yaml"), List.of(), settings)
                .prior();
    }

    @Test
    void everyTargetIsScoredOrSaysWhyNot() {
        Scorecard card = check.scorecard();
        assertThat(check.failures()).isEmpty();
        assertThat(card.scores().size() + card.unscored().size()).isEqualTo(targets.size());
        assertThat(card.scores()).isNotEmpty().allSatisfy(score -> assertThat(score.centre())
                .isFinite());
        assertThat(card.unscored())
                .allSatisfy(unscored -> assertThat(unscored.reason()).isNotBlank());
    }

    @Test
    void chipRulesCutLegalSales() {
        ResponseAnswers answers = check.responses();
        assertThat(answers.answered().size() + answers.unanswered().size()).isEqualTo(responses.size());
        assertThat(answers.answered())
                .filteredOn(answer -> answer.id().equals("R6"))
                .singleElement()
                .satisfies(answer -> assertThat(answer.signHolds()).isTrue());
    }

    @Test
    void anEventThatIsNotInTheScenarioIsNamed() {
        Response unknown = new Response(
                "",
                Response.Scope.MEASURES,
                List.of("policies.nowhere"),
                responses.get("R1").quantity(),
                Optional.empty(),
                Optional.empty(),
                1,
                false,
                "",
                "");
        FactCheck without = new FactCheck(FactCheckTest::without, Map.of(), Map.of("X", unknown));
        assertThat(without.arms()).hasSize(1);
        assertThat(without.responses().unanswered().get(0).reason()).isEqualTo("the scenario has no policies.nowhere");
    }
}
