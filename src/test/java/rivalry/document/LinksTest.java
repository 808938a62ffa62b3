package rivalry.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever follows a link of the documents arrives")
class LinksTest {
    private static final Path PAGES = Path.of("src/site/markdown");
    private static final Path DECISIONS = PAGES.resolve("decisions");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#\\s]+)[^)]*\\)");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path page : pages()) {
            for (String link : links(page)) {
                if (!Files.exists(page.resolveSibling(link))) {
                    dead.add(page + " -> " + link);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void theIndexOfDecisionsNamesEachOnce() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            assertThat(links(DECISIONS.resolve("index.md")))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> !name.equals("index.md"))
                                    .toList());
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return Stream.concat(Stream.of(Path.of("README.md")), files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static List<String> links(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map(link -> link.group(1))
                .toList();
    }
}
