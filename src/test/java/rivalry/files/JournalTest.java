package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rivalry.observation.History;
import rivalry.observation.TinyHistory;

@DisplayName("A journal keeps every run that was done, to the last bit")
class JournalTest {
    @TempDir
    Path folder;

    /** Keeps a level and a third of it. */
    private Journal open() {
        return new Journal(folder.resolve("runs.tsv"), run -> new double[] {run.year(0, 2016), run.year(0, 2016) / 3});
    }

    private static History run(double level) {
        return new TinyHistory(1).stock("lag", "CN", "", month -> level).build();
    }

    @Test
    void whatWasKeptIsThereWhenItIsOpenedAgain() {
        try (Journal journal = open()) {
            journal.finished("base", 0, run(7));
            journal.failed("base", 1, new IllegalStateException("two\nlines"));
            journal.finished("other", 1, run(Double.NaN));
            assertThat(journal.count()).isEqualTo(2);
        }
        try (Journal again = open()) {
            assertThat(again.count()).isEqualTo(2);
            assertThat(again.values("base", 0))
                    .hasValueSatisfying(values -> assertThat(values).containsExactly(7, 7 / 3.0));
            assertThat(again.has("base", 1)).as("it failed").isFalse();
            assertThat(again.values("other", 1))
                    .hasValueSatisfying(values -> assertThat(values).containsExactly(Double.NaN, Double.NaN));
        }
    }

    @Test
    void aTornLineIsForgottenAndWrittenOver() throws IOException {
        Path file = folder.resolve("runs.tsv");
        try (Journal journal = open()) {
            journal.finished("base", 0, run(1));
            journal.finished("base", 1, run(2));
        }
        String all = Files.readString(file);
        Files.writeString(file, all.substring(0, all.length() - 5));
        try (Journal again = open()) {
            assertThat(again.has("base", 0)).isTrue();
            assertThat(again.has("base", 1)).isFalse();
            again.finished("base", 1, run(2));
        }
        assertThat(file).hasContent(all);
    }

    @Test
    void nothingFollowsALineThatAFullDiskCutShort() {
        ByteArrayOutputStream disk = new ByteArrayOutputStream();
        WritableByteChannel full = new FullOnce(Channels.newChannel(disk));
        Journal journal = new Journal(folder.resolve("runs.tsv"), run -> new double[] {1}, full);

        assertThatThrownBy(() -> journal.finished("base", 0, run(1))).hasRootCauseMessage("No space left on device");
        assertThatThrownBy(() -> journal.finished("base", 1, run(1))).hasRootCauseMessage("No space left on device");
        assertThat(disk.toString(StandardCharsets.UTF_8)).isEqualTo("base");
    }

    /** Takes four bytes, has no room for a moment, and then takes everything. */
    private static final class FullOnce implements WritableByteChannel {
        private final WritableByteChannel disk;
        private int writes;

        FullOnce(WritableByteChannel disk) {
            this.disk = disk;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            writes++;
            if (writes == 1) {
                int written = disk.write(bytes.slice(bytes.position(), 4));
                bytes.position(bytes.position() + written);
                return written;
            }
            if (writes == 2) {
                throw new IOException("No space left on device");
            }
            return disk.write(bytes);
        }

        @Override
        public boolean isOpen() {
            return disk.isOpen();
        }

        @Override
        public void close() throws IOException {
            disk.close();
        }
    }
}
