package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
}
