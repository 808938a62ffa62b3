package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("rivalry.gui.texts");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void every_text_is_asked_for() throws IOException {
        List<String> literals = literals();
        List<String> unused = new ArrayList<>();
        for (String key : TEXTS.keySet()) {
            String stem = key.replaceFirst("\\.tip$", "");
            boolean whole = literals.contains(key) || literals.contains(stem);
            boolean begun = literals.stream()
                    .anyMatch(literal -> literal.endsWith(".") && literal.length() > 1 && stem.startsWith(literal));
            if (!whole && !begun) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void no_words_stand_in_the_code() throws IOException {
        assertThat(literals())
                .filteredOn(literal -> literal.matches("[A-Z][a-z]+ [a-z].*"))
                .isEmpty();
    }

    private static List<String> literals() throws IOException {
        List<String> literals = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src", "main", "java", "rivalry", "gui"))) {
            for (Path file : files.toList()) {
                Matcher matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    literals.add(matcher.group(1));
                }
            }
        }
        return literals;
    }
}
