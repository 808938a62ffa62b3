package rivalry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.experiment.RunSink;
import rivalry.observation.History;

@DisplayName("progress")
class ProgressTest {
    /** To the line's begin, and no further than its end. */
    private static final String ANEW = "\r\u001b[K\u001b[?7l";

    private static final String WRAPPED = "\u001b[?7h";

    private final StringWriter said = new StringWriter();
    private long now;

    @Test
    void onATerminalOneLineIsKeptUpToDate() {
        Progress progress = progress(true);
        now += 2_000_000_000L;
        progress.finished("base", 3, null);
        progress.end();

        assertThat(said.toString())
                .contains("3 of 10 runs done, 0 failed" + WRAPPED + ANEW
                        + "4 of 10 runs done, 0 failed, one in 2 s, 12 s left")
                .startsWith(ANEW)
                .endsWith(WRAPPED + System.lineSeparator());
    }

    @Test
    void elsewhereALineIsPrintedNowAndThen() {
        Progress progress = progress(false);
        now += 1_000_000_000L;
        progress.finished("base", 3, null);
        assertThat(said.toString()).isEmpty();
        now += 5_000_000_000L;
        progress.failed("base", 4, new IllegalStateException("no cash"));

        assertThat(said.toString().strip()).isEqualTo("4 of 10 runs done, 1 failed, one in 3 s, 15 s left");
        assertThat(progress.failed()).isEqualTo(1);
        assertThat(progress.done()).isEqualTo(4);
        assertThat(progress.firstFailure()).isEqualTo("replicate 4 of base: no cash");
    }

    @Test
    void aFaultIsToldWithItsType() {
        Progress progress = progress(false);
        progress.failed("base", 4, new IndexOutOfBoundsException("5"));
        assertThat(progress.firstFailure()).endsWith("base: java.lang.IndexOutOfBoundsException: 5");
    }

    @Test
    void theLastRunIsToldOnce() {
        Progress progress = progress(false);
        for (int replicate = 3; replicate < 10; replicate++) {
            now += 6_000_000_000L;
            progress.finished("base", replicate, null);
        }
        progress.end();

        assertThat(said.toString()).containsOnlyOnce("10 of 10 runs done");
    }

    @Test
    void timesAreWords() {
        assertThat(Progress.words(Duration.ofSeconds(59))).isEqualTo("59 s");
        assertThat(Progress.words(Duration.ofSeconds(61))).isEqualTo("1 min 1 s");
        assertThat(Progress.words(Duration.ofMinutes(125))).isEqualTo("2 h 5 min");
    }

    private Progress progress(boolean live) {
        RunSink nowhere = new RunSink() {
            @Override
            public void finished(String arm, int replicate, History history) {}

            @Override
            public void failed(String arm, int replicate, RuntimeException cause) {}
        };
        return new Progress(nowhere, new Terminal(null, new PrintWriter(said), live, false), 10, 3, () -> now);
    }
}
