package rivalry.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tables of documents say what the program does; -Drivalry.write writes them anew")
class GeneratedPartsTest {
    private static final Path ODD = Path.of("src/site/markdown/odd.md");
    private static final Path LEVERS = Path.of("src/site/markdown/levers.md");

    @Test
    void theTablesOfTheOddDocumentAreThoseOfTheProgram() throws IOException {
        holds(ODD, OddTables::of);
    }

    @Test
    void theTableOfLeversIsWhatTheirTrialFound() throws IOException {
        holds(LEVERS, name -> LeverTrials.table());
    }

    private static void holds(Path page, UnaryOperator<String> table) throws IOException {
        String written = Files.readString(page);
        String due = GeneratedParts.renewed(written, table);
        if (System.getProperty("rivalry.write") != null) {
            Files.writeString(page, due);
        } else {
            assertThat(written)
                    .as("regenerate with: mvn test -Dtest=GeneratedPartsTest -Drivalry.write")
                    .isEqualTo(due);
        }
    }

    @Test
    void allTablesAreThere() throws IOException {
        assertThat(GeneratedParts.names(Files.readString(ODD)))
                .containsExactlyInAnyOrder("schedule", "levers", "equations", "measures", "parameters");
        assertThat(GeneratedParts.names(Files.readString(LEVERS))).containsExactly("trials");
    }
}
