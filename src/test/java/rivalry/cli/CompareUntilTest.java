package rivalry.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static rivalry.cli.Cli.BASELINE;
import static rivalry.cli.Cli.rivalry;
import static rivalry.cli.SameBytes.assertSameBytes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rivalry.files.Manifest;

@DisplayName("rivalry compare --until")
class CompareUntilTest {
    private static final List<String> DATA =
            List.of("differences.csv", "series.csv", "summary.csv", "events.csv", "changes.csv", "scenarios/wait.yaml");

    @TempDir
    Path temp;

    private Path whatIf;

    @BeforeEach
    void write() throws IOException {
        whatIf = StudentsWait.write(temp, "from: 2016-06");
    }

    @Test
    @DisplayName("adds replicates, and leaves the bytes of a plain comparison of as many")
    void sameBytesAsAPlainOne() {
        Cli until = compare("until", "--replicates", 5, "--until", 10, "--threads", 2);
        assertThat(until.status()).as(until.err()).isZero();
        assertThat(until.err()).contains("5 replicates: ", "going on to 7", "going on to 10");
        assertThat(until.out()).contains("at most 10 were to be played", "10 replicates of each scenario");
        assertThat(Manifest.read(temp.resolve("until")).inputs().replicates()).isEqualTo(10);

        assertThat(compare("plain", "--replicates", 10).status()).isZero();
        assertSameBytes(temp.resolve("until"), temp.resolve("plain"), DATA);
        assertThat(rivalry("replay", temp.resolve("until"), "--quiet").status()).isZero();
    }

    @Test
    @DisplayName("stops as soon as nothing is left open: a scenario against itself is identical at once")
    void stopsWhenResolved() {
        whatIf = BASELINE;
        Cli until = compare("same", "--replicates", 5, "--until", 50, "--json");
        assertThat(until.status()).as(until.err()).isZero();
        assertThat(until.out()).contains("\"replicates\": 5", "\"until\": 50", "\"unresolved\": 0");
    }

    @Test
    @DisplayName("kill -9, then resume: goes on adding to the same bytes")
    void killedAndResumed() throws Exception {
        Path killed = temp.resolve("killed");
        Process process = Cli.start(List.of(), arguments("killed", "--replicates", 5, "--until", 10));
        for (int tries = 0; tries < 1200 && parts(killed) < 12; tries++) {
            Thread.sleep(25);
        }
        process.destroyForcibly().waitFor();

        Cli resume = rivalry("resume", killed);
        assertThat(resume.status()).as(resume.err()).isZero();
        assertThat(compare("plain", "--replicates", 10).status()).isZero();
        assertSameBytes(killed, temp.resolve("plain"), DATA);
    }

    @Test
    void lessThanItBeginsWithIsRefused() {
        Cli refused = compare("r", "--replicates", 20, "--until", 10);
        assertThat(refused.status()).isEqualTo(Exit.USAGE);
        assertThat(refused.err()).contains("--until 10 is less than the 20 replicates");
        assertThat(compare("r", "--until", 9).err()).contains("below 10 replicates no verdict is given");
        assertThat(compare("r", "--until", 9).status()).isEqualTo(Exit.USAGE);
        assertThat(compare("dry", "--until", 12, "--dry-run").out()).contains("replicates  12", "until       12");
    }

    private static int parts(Path folder) {
        String[] parts = folder.resolve(".parts").toFile().list((dir, name) -> name.endsWith(".part"));
        return parts == null ? 0 : parts.length;
    }

    private Object[] arguments(String out, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("compare", BASELINE, whatIf));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--set", "run.scale=5000", "--years", "2016..2017", "--no-charts", "--out"));
        arguments.add(temp.resolve(out));
        return arguments.toArray();
    }

    private Cli compare(String out, Object... more) {
        return rivalry(arguments(out, more));
    }
}
