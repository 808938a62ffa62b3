package rivalry.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static rivalry.cli.Cli.BASELINE;
import static rivalry.cli.Cli.rivalry;
import static rivalry.cli.SameBytes.assertSameBytes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("rivalry compare, when something is in the way")
class CompareFaultsTest {
    @TempDir
    Path temp;

    private Path whatIf;

    @BeforeEach
    void write() throws IOException {
        whatIf = StudentsWait.write(temp, "announced: 2017-01, from: 2017-06");
    }

    /** A shell's limit on the size of a file is met as a full disk is: in the middle of a table. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    @DisplayName("no room for a table: said in words, 4, nothing half written, and resume has the bytes of a calm run")
    void noRoom() throws Exception {
        Path out = temp.resolve("full");
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 400; exec \"$@\"", "sh"));
        command.addAll(Cli.command(List.of("-XX:-UsePerfData"), arguments(out)));
        Process process = Cli.start(command);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isEqualTo(Exit.FILES);
        assertThat(said).contains("cannot write " + out).doesNotContain("Exception");
        assertThat(out.resolve("series.csv")).doesNotExist();
        assertThat(out.toFile().list()).noneMatch(name -> name.endsWith(".unfinished"));

        Cli resume = rivalry("resume", out);
        assertThat(resume.status()).as(resume.err()).isZero();
        assertThat(resume.err()).contains("12 of 12 runs done");
        assertThat(rivalry(arguments(temp.resolve("calm"))).status()).isZero();
        assertSameBytes(out, temp.resolve("calm"), StudentsWait.DATA);
    }

    @Test
    @DisplayName(
            "parameters are drawn once a replicate and shared: until the policy is announced every row is identical")
    void sharedDraws() throws IOException {
        assertThat(rivalry(arguments(temp.resolve("out"))).status()).isZero();
        List<String> before = Files.readAllLines(temp.resolve("out/differences.csv")).stream()
                .filter(row -> row.split(",", -1)[4].equals("2016"))
                .toList();

        assertThat(before).hasSizeGreaterThan(500).allMatch(row -> row.endsWith(",,identical"));
        assertThat(distinctBaselines("impact,US", temp.resolve("out"))).isGreaterThan(1);
    }

    @Test
    void aFolderOfAnotherPlanIsLeftAsItIs() throws IOException {
        Path out = Files.createDirectories(temp.resolve("other"));
        Files.writeString(out.resolve("mine.txt"), "mine");
        Cli refused = rivalry(arguments(out));

        assertThat(refused.status()).isEqualTo(Exit.FILES);
        assertThat(refused.err()).contains("is not empty");
        assertThat(out.toFile().list()).containsExactly("mine.txt");
    }

    @Test
    void aFolderThatLostWhatItsArmsDifferInIsNotFinished() throws IOException {
        Path out = temp.resolve("lost");
        assertThat(rivalry(arguments(out)).status()).isZero();
        Files.delete(out.resolve("changes.csv"));

        Cli resume = rivalry("resume", out);

        assertThat(resume.status()).isEqualTo(Exit.FILES);
        assertThat(resume.err()).contains("has lost its changes.csv", "play it anew");
    }

    private static long distinctBaselines(String series, Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("series.csv")).stream()
                .filter(row -> row.startsWith("baseline,") && row.contains(",2017-12," + series + ",,"))
                .map(row -> row.substring(row.lastIndexOf(',')))
                .distinct()
                .count();
    }

    @Test
    void yearsInTheWrongOrderAreToldAsSuch() {
        Cli turned = Cli.rivalry("run", BASELINE, "--years", "2030..2020");
        assertThat(turned.status()).isEqualTo(Exit.USAGE);
        assertThat(turned.err()).contains("--years '2030..2020'").contains("the earlier first");
    }

    private Object[] arguments(Path out) {
        return new Object[] {
            "compare",
            BASELINE,
            whatIf,
            "--replicates",
            6,
            "--set",
            "run.scale=5000",
            "--years",
            "2016..2018",
            "--no-charts",
            "--out",
            out
        };
    }
}
