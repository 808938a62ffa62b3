package rivalry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the launcher, with a Maven and a Java that only say what they are asked")
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    Path home;

    private Path tools;
    private String locale = "C.UTF-8";

    @BeforeEach
    void aProjectWithToyTools() throws IOException {
        Files.copy(Path.of("rivalry"), home.resolve("rivalry"));
        assertThat(home.resolve("rivalry").toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("pom.xml"), "");
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("src/main/A.java"), "");
        Files.writeString(home.resolve("src/main/B.java"), "");
        tools = Files.createDirectory(home.resolve("tools"));
        for (String tool : List.of("bash", "find", "dirname", "readlink", "touch", "mkdir", "git", "flock")) {
            Path real = Path.of("/usr/bin", tool);
            Path found = Files.exists(real) ? real : Path.of("/bin", tool);
            if (Files.exists(found)) {
                Files.createSymbolicLink(tools.resolve(tool), found);
            }
        }
        tool("mvn", "echo built >&2; echo > " + home.resolve("target/rivalry.jar"));
        tool("java", "echo java \"$@\"; exit 6");
        tool("javac", "true");
    }

    @Test
    void buildsOnFirstUseAndWhenSourcesChangedAndThenHandsOver() throws Exception {
        assertThat(launch()).contains("built").contains("-jar " + home.resolve("target/rivalry.jar") + " run x.yaml");
        assertThat(launch()).doesNotContain("built").contains("run x.yaml");

        later(home.resolve("src/main/A.java"));
        assertThat(launch()).contains("built");
    }

    @Test
    void classesKeptFromTheBuildAreUsed() throws Exception {
        assertThat(launch()).doesNotContain("SharedArchiveFile");

        Path kept = Files.writeString(home.resolve("target/rivalry.jsa"), "");

        assertThat(launch()).contains("-XX:SharedArchiveFile=" + kept).contains("run x.yaml");
    }

    @Test
    void aDeletedSourceIsAChange() throws Exception {
        launch();
        old(home.resolve("target/rivalry.jar"));
        List.of("src/main/A.java", "src/main", "pom.xml").forEach(file -> older(home.resolve(file)));
        Files.delete(home.resolve("src/main/B.java"));

        assertThat(launch()).contains("built");
        assertThat(launch()).doesNotContain("built");
    }

    @Test
    void theStatusOfTheProgramIsItsStatus() throws Exception {
        assertThat(status()).isEqualTo(6);
    }

    @Test
    @DisplayName(
            "where no locale is set, file names may have any letters all the same; a locale that is set is left alone")
    void lettersOfFileNames() throws Exception {
        tool("java", "echo LC_ALL=$LC_ALL; exit 6");
        locale = "C";
        assertThat(launch()).contains("LC_ALL=C.UTF-8");
        locale = "de_DE.UTF-8";
        assertThat(launch()).contains("LC_ALL=de_DE.UTF-8");
    }

    @Test
    void withoutJavaItSaysSo() throws Exception {
        Files.delete(tools.resolve("java"));

        assertThat(launch()).contains("Java 17 or newer is needed");
        assertThat(status()).isEqualTo(4);
    }

    @Test
    void withoutMavenItSaysSo() throws Exception {
        Files.delete(tools.resolve("mvn"));

        assertThat(launch()).contains("Maven (mvn) is needed");
        assertThat(status()).isEqualTo(4);
    }

    @Test
    void aFailedBuildIsTold() throws Exception {
        tool("mvn", "echo COMPILATION ERROR; exit 1");

        assertThat(launch()).contains("COMPILATION ERROR").contains("the build failed");
        assertThat(status()).isEqualTo(4);
    }

    private String launch() throws Exception {
        Process process = start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private int status() throws Exception {
        Process process = start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(home.resolve("rivalry").toString(), "run", "x.yaml");
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("LC_ALL", locale);
        builder.environment().remove("JAVA_HOME");
        return builder.redirectErrorStream(true).start();
    }

    private void tool(String name, String script) throws IOException {
        Path tool = tools.resolve(name);
        Files.writeString(tool, "#!" + tools.resolve("bash") + "\n" + script + "\n");
        assertThat(tool.toFile().setExecutable(true)).isTrue();
    }

    private static void later(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
    }

    private static void old(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
    }

    private static void older(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(7200)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
