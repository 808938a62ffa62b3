package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.comparison.Score;
import rivalry.comparison.Scorecard;
import rivalry.experiment.Ensemble;
import rivalry.experiment.FactCheck;
import rivalry.files.EvidenceReader;
import rivalry.scenario.Target;

@DisplayName("F03 with the values as stated seven facts of history lie in their bands")
class F03_StatedValuesMeetSevenFacts {
    private static Scorecard card;

    @BeforeAll
    static void play() {
        Map<String, Target> targets = EvidenceReader.targets(Path.of("scenarios", "targets", "history.yaml"));
        FactCheck check = new FactCheck(paths -> Plays.prior("run: {scale: 100, values: stated}"), targets, Map.of());
        new Ensemble(check.arms(), 100, 1, YearMonth.of(2025, 12)).play(2, (arm, replicate) -> false, check);
        card = check.scorecard();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K8-US",
                "K8-CN",
                "G1-2023",
                "G1-2024",
                "G1-2025",
                "C17-2017",
                "C17-2018",
                "C18",
                "s1",
                "s2",
                "T1-US",
                "T1-CN",
                "T18",
                "G4-2025"
            })
    void inItsBand(String id) {
        assertThat(card.scores())
                .filteredOn(score -> score.id().equals(id))
                .singleElement()
                .matches(Score::hit);
    }
}
