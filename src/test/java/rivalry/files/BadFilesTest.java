package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.scenario.InvalidScenario;

@DisplayName("Files that are no scenario text at all are refused too")
class BadFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aTextInAnotherEncoding() throws IOException {
        Path latin = Files.write(folder.resolve("bad.yaml"), "name: Übung\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal(latin)).contains("[utf8]");
        Path wide = Files.write(folder.resolve("bad.yaml"), "name: Uebung\n".getBytes(StandardCharsets.UTF_16));
        assertThat(refusal(wide)).contains("[utf8]");
    }

    @Test
    void aFileOfMoreThanAMegabyte() throws IOException {
        assertThat(refusal(Files.writeString(folder.resolve("bad.yaml"), "# " + "x".repeat(1 << 20))))
                .contains("[too_large]");
    }

    @Test
    void aCharacterThatIsNone() throws IOException {
        assertThat(refusal(Files.writeString(folder.resolve("bad.yaml"), "name: X\nquestion: a\u0000b\n")))
                .contains(":2:12  a character that cannot stand in a text file  [malformed]");
    }

    @Test
    void bracketsWithoutEnd() throws IOException {
        assertThat(refusal(Files.writeString(folder.resolve("bad.yaml"), "tests: " + "[".repeat(100_000))))
                .contains("[too_deep]");
    }

    @Test
    void filesThatExtendEachOtherInACircle() throws IOException {
        Files.writeString(folder.resolve("other.yaml"), "extends: bad.yaml\n");
        assertThat(refusal(Files.writeString(folder.resolve("bad.yaml"), "extends: other.yaml\n")))
                .contains("other.yaml:1:10")
                .contains("bad.yaml → other.yaml → bad.yaml  [cycle]");
    }

    @Test
    void aLinkThatLeadsOutside(@TempDir Path outside) throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.yaml"), "name: Secret\n");
        Files.createSymbolicLink(folder.resolve("link.yaml"), secret);
        assertThat(refusal(Files.writeString(folder.resolve("bad.yaml"), "extends: link.yaml\n")))
                .contains("[no_such_file]")
                .doesNotContain("Secret");
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreNoMistake() throws IOException {
        Path file = Files.writeString(folder.resolve("good.yaml"), "\uFEFFextends: baseline\r\nrun: {seed: 5}\r\n");
        assertThat(ScenarioReader.read(file).prior().centre().run().seed()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compute: {leak:\\u00A00.2}, 2:11, NO-BREAK SPACE (U+00A0): type it anew",
                "compute: {le\\u200Bak: 0.2}, 2:11, ZERO WIDTH SPACE (U+200B): type it anew; did you mean 'leak'?",
                "compute: {leak: 0.2\\u200B}, 2:17, expected a number, found '0.2\\u200B'",
                "\\uFEFFname: X, 2:1, unknown key '\\uFEFFname'",
                "\"a\\e[31mb\": 1, 2:1, unknown key 'a\\u001B[31mb'",
                "name: a\\u2028b, 2:8, a line break that editors do not show",
                "name: a\\u0085b, 2:8, a line break that editors do not show"
            })
    void whatCannotBeSeenIsNamed(String line) throws IOException {
        String[] parts = line.split(", (?=\\d+:\\d+, )|(?<=\\d:\\d{1,2}), ", 3);
        Path file = Files.writeString(folder.resolve("bad.yaml"), "extends: baseline\n" + unescaped(parts[0]) + "\n");
        assertThat(refusal(file))
                .contains("bad.yaml:" + parts[1] + "  ", parts[2])
                .doesNotContain("\u001B", "\u200B");
    }

    @Test
    void aLongLineIsCutAroundItsMistake() throws IOException {
        String line = "tests: [" + "s19, ".repeat(600) + "[x]]\n";
        String told = refusal(Files.writeString(folder.resolve("bad.yaml"), "extends: baseline\n" + line));
        assertThat(told).contains("bad.yaml:2:3009  expected a text, found a list", " … s19,", "[x]]");
        assertThat(told.lines()).allMatch(each -> each.length() < 200);
        assertThat(told.lines().skip(2).findFirst().orElseThrow().indexOf('^'))
                .isEqualTo(told.lines().skip(1).findFirst().orElseThrow().indexOf("[x]"));
    }

    @Test
    void aFileThatWasCompleteBeforeAKeyWasNewIsToldWhatToWrite() throws IOException {
        String old = Files.readString(Shipped.baseline()).replace(", values: drawn", "");
        assertThat(refusal(Files.writeString(folder.resolve("bad.yaml"), old)))
                .contains("key 'values' is missing", "the shipped baseline has 'values: drawn'");
        assertThat(refusal(Files.writeString(folder.resolve("bad.yaml"), "name: Mine\n")))
                .contains("a file that begins with 'extends: baseline' says only what differs");
    }

    @Test
    void whoForgetsWhatAFileExtendsIsToldOnceAndNotOfEverySection() throws IOException {
        String text = "name: Mine\nkind: policy\npolicies: {mine: {actor: US, from: 2026-01, subsidy: {chips: 1}}}\n";
        assertThat(refusal(Files.writeString(folder.resolve("bad.yaml"), text)))
                .contains("31 sections are missing", "a file that begins with 'extends: baseline'")
                .doesNotContain("'US' is not among", "section 'run' is missing")
                .hasLineCount(3);
    }

    @Test
    void aSlipInAKeyOfAPolicyIsNoMatterOfItsKind() throws IOException {
        String text = "extends: baseline\nkind: policy\npolicys: {}\n";
        assertThat(refusal(Files.writeString(folder.resolve("bad.yaml"), text)))
                .contains("did you mean 'policies'?")
                .doesNotContain("[kind]");
    }

    @Test
    void aTableThatIsAFolderOrAPictureIsNone() throws IOException {
        Files.createDirectory(folder.resolve("table.csv"));
        Path file = Files.writeString(folder.resolve("bad.yaml"), "extends: baseline\ntables: {ai_capex: table.csv}\n");
        assertThat(refusal(file)).contains("bad.yaml:2:20  no table 'table.csv'");
        Files.delete(folder.resolve("table.csv"));
        Files.write(folder.resolve("table.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF});
        assertThat(refusal(file)).contains("bad.yaml:2:20  table.csv: the file is not UTF-8 text");
    }

    @Test
    void aFileOfTargetsIsToldFromAScenario() throws IOException {
        assertThat(refusal(Files.writeString(folder.resolve("bad.yaml"), "targets:\n  - {id: x}\n")))
                .contains("bad.yaml:1:1  a file of targets is no scenario: 'rivalry facts'", "[kind]");
    }

    @Test
    void threeFilesInACircle() throws IOException {
        Files.writeString(folder.resolve("b.yaml"), "extends: c.yaml\n");
        Files.writeString(folder.resolve("c.yaml"), "extends: bad.yaml\n");
        assertThat(refusal(Files.writeString(folder.resolve("bad.yaml"), "extends: b.yaml\n")))
                .contains("bad.yaml → b.yaml → c.yaml → bad.yaml  [cycle]");
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(text)
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }

    private static String refusal(Path file) {
        return catchThrowableOfType(InvalidScenario.class, () -> ScenarioReader.read(file))
                .getMessage();
    }
}
