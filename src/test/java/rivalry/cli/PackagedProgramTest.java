package rivalry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only the packaged program can get wrong: a file or a line of the manifest that the jar lacks. */
@Tag("packaged")
@DisplayName("the packaged program, typed in another folder than the project's")
class PackagedProgramTest {
    private static final Path JAR = Path.of("target", "rivalry.jar").toAbsolutePath();

    @TempDir
    Path elsewhere;

    @BeforeEach
    void ownScenarios() throws IOException {
        Files.writeString(elsewhere.resolve("own.yaml"), """
                name: A small world
                question: How does it go on?
                kind: world
                extends: baseline
                run: {scale: 5000}
                """);
        Files.writeString(elsewhere.resolve("wait.yaml"), """
                name: Wait
                question: What if students wait?
                kind: policy
                extends: own.yaml
                policies:
                  p: {actor: US, target: CN, from: 2017-06, visa_delay: 24}
                """);
    }

    @Test
    void saysItsVersion() throws Exception {
        assertThat(rivalry("--version").out()).startsWith("rivalry ");
    }

    @Test
    @DisplayName("a good scenario is told so, a bad one where and why, with 3")
    void checks() throws Exception {
        assertThat(rivalry("check", "own.yaml", "wait.yaml").status()).isZero();

        Files.writeString(elsewhere.resolve("bad.yaml"), "name: Bad\nextends: baseline\nideas: {productivty: 1}\n");
        Cli bad = rivalry("check", "bad.yaml");
        assertThat(bad.status()).isEqualTo(Exit.SCENARIO);
        assertThat(bad.out()).contains("bad.yaml:3:9", "did you mean 'productivity'");
    }

    @Test
    @DisplayName("runs; resume brings back what was lost")
    void runs() throws Exception {
        Cli run =
                rivalry("run", "own.yaml", "--replicates", "2", "--years", "2016..2017", "--no-charts", "--out", "out");
        assertThat(run.status()).as(run.out()).isZero();
        assertThat(elsewhere.resolve("out").toFile().list())
                .contains("series.csv", "summary.csv", "events.csv", "dictionary.csv", "manifest.json");
        byte[] summary = Files.readAllBytes(elsewhere.resolve("out/summary.csv"));

        Files.delete(elsewhere.resolve("out/.parts/own-1.part"));
        Files.delete(elsewhere.resolve("out/summary.csv"));
        Cli resume = rivalry("resume", "out");
        assertThat(resume.status()).as(resume.out()).isZero();
        assertThat(elsewhere.resolve("out/summary.csv")).hasBinaryContent(summary);
    }

    @Test
    @DisplayName("compares: figures as SVG and PNG, and the report")
    void compares() throws Exception {
        Cli compare = rivalry(
                "compare", "own.yaml", "wait.yaml", "--replicates", "5", "--years", "2016..2017", "--out", "out");
        assertThat(compare.status()).as(compare.out()).isZero();
        assertThat(elsewhere.resolve("out/figures").toFile().list()).contains("moves.svg", "moves.png");
        assertThat(elsewhere.resolve("out/report.html"))
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("What if students wait?", "<svg", "</html>");
    }

    @Test
    @DisplayName("runs that need more memory than there is are told so, and how to have them all the same")
    void needsMoreMemory() throws Exception {
        Cli run = rivalry(List.of("-Xmx64m"), "run", "own.yaml", "--set", "run.scale=1", "--out", "out");
        assertThat(run.status()).isEqualTo(Exit.SOME_FAILED);
        assertThat(run.out())
                .contains("not enough memory", "run.scale", "rivalry resume")
                .doesNotContain("\tat ");
    }

    private Cli rivalry(String... arguments) throws Exception {
        return rivalry(List.of(), arguments);
    }

    /** As the launcher starts it, once it is built. */
    private Cli rivalry(List<String> machine, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        command.addAll(machine);
        command.addAll(List.of("-Drivalry.terminal=false", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Cli(process.waitFor(), said, said);
    }
}
