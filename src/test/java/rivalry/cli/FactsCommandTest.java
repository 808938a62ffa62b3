package rivalry.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import rivalry.files.FactsFolder;

@DisplayName("rivalry facts prints misses first, or one JSON document; a miss is no failure")
class FactsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int facts(String... more) {
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"--replicates", "2", "--set", "run.scale=1000"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        int status = new CommandLine(new FactsCommand(terminal)).execute(arguments);
        terminal.out().flush();
        return status;
    }

    @Test
    void theTableBeginsWithMisses() {
        assertThat(facts("--quiet")).isZero();
        String[] lines = out.toString().split("\n");
        assertThat(lines[0]).contains("model").contains("history");
        assertThat(lines[1]).startsWith("  MISS");
        assertThat(out.toString()).contains("scored targets inside their band").contains("R14");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theScorecardIsKeptAsTablesAndFigure(@TempDir Path home) throws IOException {
        Path folder = home.resolve("scorecard");
        assertThat(facts("--quiet", "--out", folder.toString())).isZero();
        List<String> rows = Files.readAllLines(folder.resolve("facts.csv"));
        long scored = rows.stream()
                .filter(row -> row.contains(",true,") || row.contains(",false,"))
                .count();
        assertThat(rows.get(1)).contains(",false,");
        assertThat(rows).hasSize(1 + 52).noneMatch(row -> row.contains("the same, "));
        assertThat(Files.readAllLines(folder.resolve("figures/scorecard.csv"))).hasSize(1 + (int) scored);
        assertThat(Files.readString(folder.resolve("figures/scorecard.svg"))).contains("numbers of history lie in");
        assertThat(Files.readAllLines(folder.resolve("responses.csv"))).hasSize(1 + 13);
        assertThatThrownBy(() -> new FactsFolder(folder)).hasMessageContaining("is not empty");
    }

    @Test
    void aDryRunSaysWhatWouldBePlayedAndLeavesNothing(@TempDir Path home) {
        Path folder = home.resolve("scorecard");
        assertThat(facts("--dry-run", "--out", folder.toString())).isZero();
        assertThat(out.toString())
                .startsWith("Nothing is played (--dry-run).")
                .containsPattern("runs +\\d+")
                .containsPattern("replicates +2\n")
                .contains(folder.toString());
        assertThat(folder).doesNotExist();
    }

    @Test
    void theDocumentHoldsTargetsUnscoredAndResponses() {
        assertThat(facts("--json", "--seed", "7")).isZero();
        assertThat(out.toString().strip()).startsWith("{").endsWith("}");
        assertThat(out.toString())
                .contains("\"targets\": [", "\"unscored\": [", "\"responses\": [")
                .contains("\"id\"", "\"measure\"", "\"entity\"", "\"period\"", "\"value\"", "\"low\"", "\"high\"")
                .contains("\"replicates\": 2,", "\"seed\": 7,")
                .contains("\"centre\"", "\"p05\"", "\"p95\"", "\"hit\"", "\"distance\"");
        assertThat(err.toString()).isEmpty();
    }
}
