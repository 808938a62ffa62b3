package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a file says it extends")
class ExtendsTest {
    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void theShippedBaselineGoesByItsNameFromAnywhere() throws IOException {
        assertThat(Extends.name(Shipped.baseline(), folder.resolve("mine.yaml")))
                .isEqualTo("baseline");
        Path copy = write("copy/baseline.yaml", Files.readString(Shipped.baseline()));
        assertThat(Extends.name(copy, folder.resolve("mine.yaml")))
                .as("word for word the shipped one")
                .isEqualTo("baseline");
    }

    @Test
    void anotherFileGoesByItsPathFromTheFolder() throws IOException {
        Path own = write("baseline.yaml", "name: my own\n");
        assertThat(Extends.name(own, folder.resolve("mine.yaml"))).isEqualTo("baseline.yaml");
        assertThat(Extends.name(own, folder.resolve("deep/er/mine.yaml"))).isEqualTo("../../baseline.yaml");
    }

    @Test
    void aFileThatTheFolderCannotReachIsRefused(@TempDir Path elsewhere) throws IOException {
        Path own = write("other.yaml", "name: my own\n");
        assertThatThrownBy(() -> Extends.name(own, elsewhere.resolve("mine.yaml")))
                .isInstanceOf(FolderRefused.class)
                .hasMessageContaining("other.yaml");
    }
}
