package rivalry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rivalry.experiment.Run;
import rivalry.files.LadderReader;
import rivalry.files.Resolved;
import rivalry.files.ResolvedLadder;
import rivalry.observation.History;
import rivalry.scenario.Register;

@DisplayName("rivalry ablation takes mechanisms away, and scores what is left on history")
class AblationCommandTest {
    private static final List<String> TINY = List.of("run.scale=5000", "horizon.end=2025-12");
    private static final ResolvedLadder SHIPPED =
            LadderReader.read(Path.of("scenarios/design/ladder.yaml"), List.of(), TINY);
    private static final History WHOLE = play(SHIPPED.rungs().get(Register.BASELINE));

    @TempDir
    private Path folder;

    static List<String> mechanisms() {
        return SHIPPED.ladder().names();
    }

    private static History play(Resolved rung) {
        return Run.play(rung.prior(), 1, 0);
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void everyMechanismActsAndCanBeSwitchedOff(String mechanism) {
        History without = play(SHIPPED.rungs().get(ResolvedLadder.without(mechanism)));
        int capability = place(WHOLE, "capability", "US");
        assertThat(without.year(capability, 2025))
                .as("the frontier goes on")
                .isGreaterThan(0)
                .isFinite();
        boolean differs = false;
        for (int series = 0; series < WHOLE.series().size() && !differs; series++) {
            for (int year = 2017; year <= 2025; year++) {
                double a = WHOLE.year(series, year);
                double b = without.year(series, year);
                differs |= Double.compare(a, b) != 0;
            }
        }
        assertThat(differs)
                .as("without " + mechanism + " something is other than with it")
                .isTrue();
    }

    private static int place(History history, String measure, String entity) {
        for (int i = 0; i < history.series().size(); i++) {
            var series = history.series().get(i);
            if (series.measure().key().equals(measure)
                    && series.entity().equals(entity)
                    && series.by().isEmpty()) {
                return i;
            }
        }
        throw new AssertionError(measure);
    }

    @Test
    void aLadderHasARungForEachMechanismAloneAndForAllBeforeIt() throws IOException {
        Path file = Files.writeString(folder.resolve("ladder.yaml"), """
                name: Small
                question: What matters?
                kind: ladder
                extends: baseline
                targets: targets/history.yaml
                quick: 2
                full: 3
                mechanisms:
                  absorption: {says: labs learn from others, equations: [E10], off: [ideas.absorption=0]}
                  teams: {says: larger teams have more impact, equations: [E27], off: [impact.team=0]}
                """);
        Path out = folder.resolve("out");
        Cli cli = Cli.rivalry("ablation", file, "--set", "run.scale=5000", "--out", out, "--threads", 2);
        assertThat(cli.status()).as(cli.err()).isZero();
        assertThat(cli.err()).contains("4 rungs, 2 replicates each");
        List<String> rows = Files.readAllLines(out.resolve("ladder.csv"));
        assertThat(rows).hasSize(4);
        assertThat(rows.get(2)).startsWith("absorption,labs learn from others,E10,ideas.absorption=0,");
        assertThat(Double.parseDouble(rows.get(2).split(",")[7]))
                .as("without learning from others the model is farther from history")
                .isPositive();
        assertThat(out.resolve("figures/ladder.svg")).isNotEmptyFile();
        assertThat(Cli.rivalry("replay", out, "--quiet").out()).contains("Replayed to the same bytes");
        assertThat(Cli.rivalry("check", "scenarios/design/ladder.yaml").out()).contains("a ladder of");
    }
}
