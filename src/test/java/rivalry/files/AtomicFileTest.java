package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("files that are there whole or not at all")
class AtomicFileTest {
    @TempDir
    Path temp;

    @Test
    void writesAndTellsTheChecksum() {
        Path file = temp.resolve("a.csv");

        String sum = AtomicFile.write(file, out -> out.write("a\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(file).hasContent("a\n");
        assertThat(sum).isEqualTo(Checksum.of(file)).isEqualTo(Checksum.of("a\n"));
    }

    @Test
    void aFaultHalfwayLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(temp.resolve("a.csv"), "old");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("a.csv");

        assertThat(file).hasContent("old");
        assertThat(temp.toFile().list()).containsExactly("a.csv");
    }

    @Test
    void aBugHalfwayLeavesNothingBeside() {
        assertThatThrownBy(() -> AtomicFile.write(temp.resolve("a.csv"), out -> {
                    throw new IllegalStateException("a bug");
                }))
                .hasMessage("a bug");

        assertThat(temp.toFile().list()).isEmpty();
    }

    @Test
    void whatIsBeingWrittenIsNotYetThere() {
        Path file = temp.resolve("a.csv");

        AtomicFile.write(file, out -> {
            out.write(1);
            assertThat(file).doesNotExist();
        });

        assertThat(file).exists();
    }
}
