package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@DisplayName("A command that is told can be pasted back into a shell")
class ShellTest {
    private static final List<String> WORDS = List.of(
            "rivalry",
            "run",
            "my files/what if.yaml",
            "--set",
            "policies.x={actor: US, from: 2026-01}",
            "it's",
            "$HOME",
            "a*b",
            "~",
            "",
            "back\\slash",
            "\"quoted\"",
            "two\nlines");

    @Test
    void onlyWhatAShellWouldReadOtherwiseIsQuoted() {
        assertThat(Shell.line(List.of("rivalry", "run", "a-b/c_d.yaml", "--set", "run.seed=5", "a b", "it's", "中国")))
                .isEqualTo("rivalry run a-b/c_d.yaml --set run.seed=5 'a b' 'it'\\''s' 中国");
    }

    @Test
    @EnabledIf("hasShell")
    void aShellReadsTheSameWords() throws IOException {
        Process shell = new ProcessBuilder("/bin/sh", "-c", "printf '%s\\0' " + Shell.line(WORDS)).start();
        String read = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(List.of(read.split("\0", -1)).subList(0, WORDS.size())).isEqualTo(WORDS);
    }

    static boolean hasShell() {
        return Files.isExecutable(Path.of("/bin/sh"));
    }
}
