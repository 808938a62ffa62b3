package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rivalry.scenario.InvalidScenario;
import rivalry.scenario.Node;
import rivalry.scenario.Problems;
import rivalry.scenario.Source;

@DisplayName("YAML is read as text, strictly, and everything keeps its place")
class YamlReaderTest {
    private final Problems problems = new Problems();

    private Node.Mapping read(String text) {
        return YamlReader.read(new Source("t.yaml", text), text, problems);
    }

    @Test
    void textsKeepTheirWordsAndPlaces() {
        Node.Mapping map = read("a: 012\nb: 'no'\nc: {d: [x, NO]}\n");
        assertThat(map.at("a")).get().isInstanceOfSatisfying(Node.Scalar.class, a -> {
            assertThat(a.text()).isEqualTo("012");
            assertThat(a.plain()).isTrue();
            assertThat(a.origin()).hasToString("t.yaml:1:4");
        });
        assertThat(((Node.Scalar) map.at("b").orElseThrow()).plain()).isFalse();
        Node.Sequence list = (Node.Sequence) Node.at(map, "c.d").orElseThrow();
        assertThat(list.origin()).as("its key's").hasToString("t.yaml:3:5");
        assertThat(list.items()).extracting(item -> item.origin().column()).containsExactly(9, 12);
    }

    @Test
    void aKeyGivenTwiceIsToldWithTheFirst() {
        assertThat(read("a: 1\nb: 2\na: 3\n").entries()).hasSize(2);
        assertThatThrownBy(problems::raise)
                .hasMessageContaining("t.yaml:3:1  'a' is given twice  [duplicate_key]")
                .hasMessageContaining("first: line 1");
    }

    @ParameterizedTest
    @CsvSource({
        "'a: *b', no_aliases, 1:4",
        "'a: &b 1', no_aliases, 1:4",
        "'a: &b {c: 1}', no_aliases, 1:4",
        "'a: !!int 1', no_tags, 1:4",
        "'a: !x {b: 1}', no_tags, 1:4",
        "'a: !x [1]', no_tags, 1:4",
        "'- a', wrong_type, 1:1",
        "'a', wrong_type, 1:1",
        "'? [a]\n: 1', wrong_type, 1:1",
        "'', empty_file, 1:1",
        "'# nothing', empty_file, 1:1",
        "'a: 1\n---\nb: 2', one_document, 2:1",
        "'a: [1', malformed, 1:4"
    })
    void whatIsRefused(String text, String rule, String place) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("[" + rule + "]")
                .hasMessageContaining("t.yaml:" + place);
    }

    @ParameterizedTest
    @CsvSource({
        "'a: b: c', put a text with a colon in quotes",
        "'a: 1\n  b: 2', look at how far they are moved in",
        "'a: 1\n  b: {c: 2}', look at how far they are moved in"
    })
    void aColonTooManyIsNotAKeyMovedIn(String text, String words) {
        assertThatThrownBy(() -> read(text)).hasMessageContaining(words);
    }

    @Test
    void aFileThatIsNoTextIsToldAsThatWhoeverReadsIt(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("latin.yaml"), new byte[] {'n', ':', ' ', (byte) 0xe9});

        assertThatThrownBy(() -> Library.entry(file)).hasMessageContaining("not UTF-8");
        assertThatThrownBy(() -> StudyKind.of(file)).hasMessageContaining("not UTF-8");
        assertThatThrownBy(() -> EvidenceReader.targets(file)).hasMessageContaining("not UTF-8");
    }

    @Test
    void twelveLevelsAndNotOneMore() {
        assertThat(read(nested("{a: ", 11, "}"))).isNotNull();
        assertThatThrownBy(() -> read(nested("{a: ", 12, "}"))).hasMessageContaining("[too_deep]");
        assertThat(read("a: " + nested("[", 10, "]"))).isNotNull();
        assertThatThrownBy(() -> read("a: " + nested("[", 11, "]"))).hasMessageContaining("[too_deep]");
    }

    private static String nested(String open, int levels, String close) {
        return String.join("", Collections.nCopies(levels, open))
                + "x"
                + String.join("", Collections.nCopies(levels, close));
    }
}
