package rivalry.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Generated parts stand between {@code <!-- generated: NAME -->} and {@code <!-- end -->}. */
@DisplayName("The ODD document's tables say what the program does; -Drivalry.write writes them anew")
class GeneratedPartsTest {
    private static final Path ODD = Path.of("src/site/markdown/odd.md");
    private static final Pattern PART =
            Pattern.compile("(<!-- generated: (\\w+) -->\\n).*?(<!-- end -->)", Pattern.DOTALL);

    @Test
    void theTablesAreThoseOfTheProgram() throws IOException {
        String written = Files.readString(ODD);
        String due = PART.matcher(written)
                .replaceAll(part ->
                        Matcher.quoteReplacement(part.group(1) + OddTables.of(part.group(2)) + "\n" + part.group(3)));
        if (System.getProperty("rivalry.write") != null) {
            Files.writeString(ODD, due);
        } else {
            assertThat(written)
                    .as("regenerate with: mvn test -Dtest=GeneratedPartsTest -Drivalry.write")
                    .isEqualTo(due);
        }
    }

    @Test
    void allFiveTablesAreThere() throws IOException {
        assertThat(PART.matcher(Files.readString(ODD)).results().map(part -> part.group(2)))
                .containsExactlyInAnyOrder("schedule", "levers", "equations", "measures", "parameters");
    }
}
