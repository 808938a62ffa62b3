package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    private static String refusal(Path file) {
        return catchThrowableOfType(InvalidScenario.class, () -> ScenarioReader.read(file))
                .getMessage();
    }
}
