package rivalry.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Generated parts stand between {@code <!-- generated: NAME -->} and {@code <!-- end -->}. */
@DisplayName("Tables of documents say what the program does; -Drivalry.write writes them anew")
class GeneratedPartsTest {
    private static final Path ODD = Path.of("src/site/markdown/odd.md");
    private static final Path LEVERS = Path.of("src/site/markdown/levers.md");
    private static final Pattern PART =
            Pattern.compile("(<!-- generated: (\\w+) -->\\n).*?(<!-- end -->)", Pattern.DOTALL);

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
        String due = PART.matcher(written)
                .replaceAll(part ->
                        Matcher.quoteReplacement(part.group(1) + table.apply(part.group(2)) + "\n" + part.group(3)));
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
        assertThat(tables(ODD)).containsExactlyInAnyOrder("schedule", "levers", "equations", "measures", "parameters");
        assertThat(tables(LEVERS)).containsExactly("trials");
    }

    private static List<String> tables(Path page) throws IOException {
        return PART.matcher(Files.readString(page))
                .results()
                .map(part -> part.group(2))
                .toList();
    }
}
