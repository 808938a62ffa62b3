package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The fingerprint of the model is that of its sources")
class BuildTest {
    @TempDir
    Path home;

    private String before;

    @BeforeEach
    void lay() throws IOException {
        for (String room : List.of("luck", "scenario", "equation", "world", "observation", "files")) {
            write(room + "/One.java", "class One {\n}\n");
        }
        before = Build.fingerprint(home);
    }

    private void write(String name, String text) throws IOException {
        Path file = home.resolve("rivalry").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void aChangedSourceOfTheModelChangesIt() throws IOException {
        write("world/One.java", "class One {\n\n}\n");
        assertThat(Build.fingerprint(home)).isNotEqualTo(before);
    }

    @Test
    void aNewSourceChangesIt() throws IOException {
        write("equation/part/Two.java", "class Two {\n}\n");
        assertThat(Build.fingerprint(home)).isNotEqualTo(before);
    }

    @Test
    void whatACompilerMakesTheRestOfTheProductAndLineEndsDoNot() throws IOException {
        write("world/One.class", "bytes");
        write("files/One.java", "class One { }");
        write("luck/One.java", "class One {\r\n}\r\n");
        assertThat(Build.fingerprint(home)).isEqualTo(before);
    }

    @Test
    void theProgramCarriesTheSources() throws IOException {
        assertThat(Build.class.getResource("/rivalry/world/World.java")).isNotNull();
        assertThat(Build.current().model()).hasSize(16).isNotEqualTo(before);
    }
}
