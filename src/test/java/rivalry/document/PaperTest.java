package rivalry.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Plays and writes anew under {@code -Drivalry.paper=full} (or {@code quick}, or options), the scorecard alone under
 * {@code -Drivalry.facts=full} (or {@code quick}, or options); under {@code -Drivalry.write} the parts alone are written from the
 * data that are there. The scorecard is played with its own number of runs and at the scenario's own scale: options for the
 * paper do not touch it.
 */
@DisplayName("The model paper, the claims, the facts and the README say what their data say")
class PaperTest {
    @BeforeAll
    static void playIfAsked() throws IOException {
        String asked = System.getProperty("rivalry.paper", "");
        if (!asked.isEmpty()) {
            new PaperWriter(asked).write();
        }
        String facts = System.getProperty("rivalry.facts", asked.isEmpty() || asked.equals("quick") ? asked : "full");
        if (!facts.isEmpty()) {
            new PaperWriter(facts).writeFacts();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/site/markdown/paper.md",
                "src/site/markdown/claims.md",
                "src/site/markdown/facts.md",
                "README.md"
            })
    void theNumbersAreThoseOfTheData(String name) throws IOException {
        Path page = Path.of(name);
        String written = Files.readString(page);
        String due = GeneratedParts.renewed(written, PaperTables::of);
        assertThat(due).contains("<!-- generated: ");
        if (List.of("write", "paper", "facts").stream()
                .anyMatch(asked -> System.getProperty("rivalry." + asked) != null)) {
            Files.writeString(page, due);
        } else {
            assertThat(written)
                    .as("regenerate with: mvn test -Dtest=PaperTest -Drivalry.write")
                    .isEqualTo(due);
        }
    }

    @Test
    void everyFigureIsShownAndThere() throws IOException {
        Path pages = Path.of("src/site/markdown");
        List<String> shown = Pattern.compile("\\(paper/figures/([^)]+)\\)")
                .matcher(Files.readString(pages.resolve("paper.md")) + Files.readString(pages.resolve("facts.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        try (Stream<Path> files = Files.list(Paper.FIGURES)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(shown);
        }
    }

    @Test
    void everyClaimHasARow() {
        assertThat(Paper.read("claims").rows()).hasSize(52);
    }

    /** As for the guide: old data do not break the build, they are named; under {@code -Drivalry.require=guide} they do. */
    @Test
    void theDataAreOfThePresentModel() throws IOException {
        List<String> old = new ArrayList<>();
        for (String study : List.of("claims", "ladder", "facts")) {
            if (!Paper.read(study)
                    .facts()
                    .entrySet()
                    .containsAll(Paper.sums(study).entrySet())) {
                old.add(study);
            }
        }
        String says = "the paper's data are older than the model or its scenarios for " + old + "; renew them with: "
                + Paper.COMMAND;
        if (List.of(System.getProperty("rivalry.require", "").split(",")).contains("guide")) {
            assertThat(old).as(says).isEmpty();
        }
        Assumptions.assumeTrue(old.isEmpty(), says);
    }
}
