package rivalry.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static rivalry.cli.Cli.BASELINE;
import static rivalry.cli.Cli.rivalry;
import static rivalry.cli.SameBytes.assertSameBytes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rivalry.files.ResultsFolder;

@DisplayName("rivalry resume, rivalry replay, and what ends a run")
class ResumeAndReplayTest {
    private static final List<String> DATA = List.of("series.csv", "summary.csv", "events.csv", "dictionary.csv");

    @TempDir
    Path temp;

    private Path whole;

    @BeforeEach
    void playOnce() {
        whole = temp.resolve("whole");
        Cli run = play(whole, 2);
        assertThat(run.status()).as(run.err()).isZero();
    }

    @Test
    void replayFindsTheSameBytes() {
        Cli replay = rivalry("replay", whole, "--threads", 1);

        assertThat(replay.status()).as(replay.out() + replay.err()).isZero();
        assertThat(replay.out()).contains("identical  series.csv").contains("Replayed to the same bytes");
        assertThat(rivalry("replay", whole, "--json", "--quiet").out()).contains("\"identical\": true");
    }

    @Test
    void replayFindsAChangedByte() throws IOException {
        Path series = whole.resolve("series.csv");
        Files.writeString(series, Files.readString(series).replaceFirst("2016-01", "2016-02"));

        Cli replay = rivalry("replay", whole, "--quiet");

        assertThat(replay.status()).isEqualTo(Exit.UNMET);
        assertThat(replay.out()).contains("DIFFERS    series.csv").contains("identical  summary.csv");
    }

    @Test
    void aFolderOfAnotherModelIsNotFinished() throws IOException {
        Path manifest = whole.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"model\": \".{4}", "\"model\": \"0000"));

        Cli resume = rivalry("resume", whole);

        assertThat(resume.status()).isEqualTo(Exit.FILES);
        assertThat(resume.err()).contains("another model");
        assertThat(rivalry("replay", whole).err()).contains("made by another model");
    }

    @Test
    void aFolderWhoseScenarioOrTablesChangedIsNotFinished() throws IOException {
        Path table = whole.resolve("data/ai_capex.csv");
        Files.writeString(table, Files.readString(table).replaceFirst("2016", "2015"));

        Cli resume = rivalry("resume", whole);

        assertThat(resume.status()).isEqualTo(Exit.FILES);
        assertThat(resume.err()).contains("was begun with another scenario.yaml or other tables");
    }

    @Test
    void whereAFileCannotBeWrittenItIsSaidHowToGoOn() throws IOException {
        Path series = whole.resolve("series.csv");
        Files.delete(series);
        Files.createDirectories(series.resolve("in the way"));

        Cli resume = rivalry("resume", whole);

        assertThat(resume.status()).isEqualTo(Exit.FILES);
        assertThat(resume.err()).contains("cannot write " + series, "go on with: rivalry resume " + whole);
        Files.delete(series.resolve("in the way"));
        Files.delete(series);
        assertThat(rivalry("resume", whole).status()).isZero();
        assertThat(series).isRegularFile();
    }

    @Test
    void tablesOfOnesOwnAreKeptWithTheRunThatReadThem() throws IOException {
        Path own = Files.createDirectories(temp.resolve("own tables"));
        Path shipped = BASELINE.resolveSibling("data");
        Files.copy(shipped.resolve("team_size.csv"), own.resolve("teams.csv"));
        Files.copy(shipped.resolve("ai_capex.csv"), own.resolve("capex.csv"));
        Path scenario = Files.writeString(temp.resolve("mine.yaml"), """
                kind: world
                extends: baseline
                tables:
                  team_size: own tables/teams.csv
                  ai_capex: ./own tables/capex.csv
                """);
        Path out = temp.resolve("out");
        assertThat(rivalry(
                                "run",
                                scenario,
                                "--out",
                                out,
                                "--replicates",
                                1,
                                "--set",
                                "run.scale=1000",
                                "--no-charts",
                                "--quiet",
                                "--years",
                                "2016..2017")
                        .status())
                .isZero();

        Cli replay = rivalry("replay", out, "--quiet");
        assertThat(replay.out()).contains("identical  own tables/teams.csv", "identical  own tables/capex.csv");
        Cli resume = rivalry("resume", out, "--quiet");
        assertThat(resume.status()).as(resume.err()).isZero();
        Files.writeString(out.resolve("own tables/teams.csv"), "\n", StandardOpenOption.APPEND);
        assertThat(rivalry("resume", out).err()).contains("or other tables");
    }

    @Test
    void aCopyWithoutItsHiddenFilesIsPlayedAgain() throws IOException {
        try (Stream<Path> parts = Files.list(whole.resolve(".parts"))) {
            for (Path part : parts.toList()) {
                Files.delete(part);
            }
        }
        Files.delete(whole.resolve(".parts"));

        Cli resume = rivalry("resume", whole, "--quiet");

        assertThat(resume.status()).as(resume.err()).isZero();
        assertThat(rivalry("replay", whole, "--quiet").status()).isZero();
    }

    @Test
    @DisplayName("a folder inside a scenario root keeps to its own tables")
    void aFolderBelowABaseline() throws IOException {
        Path root = Files.createDirectories(temp.resolve("root"));
        Files.writeString(root.resolve("baseline.yaml"), "name: something else\n");
        Path inside = root.resolve("results/inside");
        assertThat(play(inside, 2).status()).isZero();

        assertThat(rivalry("replay", inside, "--quiet").status()).isZero();
    }

    @Test
    void whatIsNoResultsFolderIsRefused() {
        assertThat(rivalry("resume", temp).status()).isEqualTo(Exit.FILES);
        assertThat(rivalry("replay", temp.resolve("none")).status()).isEqualTo(Exit.FILES);
        assertThat(rivalry("resume", whole, "--threads", 0).status()).isEqualTo(Exit.USAGE);
        assertThat(rivalry("replay", whole, "--threads", 0).status()).isEqualTo(Exit.USAGE);
    }

    @Test
    void aFolderInUseIsRefused() {
        try (ResultsFolder held = ResultsFolder.reopen(whole)) {
            Cli resume = rivalry("resume", held.path());
            assertThat(resume.status()).isEqualTo(Exit.FILES);
            assertThat(resume.err()).contains("another rivalry");
        }
    }

    @Test
    @DisplayName("kill -9, then resume: the bytes of a run that was never interrupted")
    void killedAndResumed() throws Exception {
        Path killed = temp.resolve("killed");
        Process run = Cli.start(List.of(), arguments(killed, 60));
        awaitParts(killed, 3);
        run.destroyForcibly().waitFor();

        Cli replay = rivalry("replay", killed);
        assertThat(replay.status()).isEqualTo(Exit.FILES);
        assertThat(replay.err()).contains("rivalry resume");
        Cli resume = rivalry("resume", killed);
        assertThat(resume.status()).as(resume.err()).isZero();
        assertThat(resume.out()).contains("Results: " + killed);

        Path calm = temp.resolve("calm");
        play(calm, 60);
        assertSameBytes(killed, calm, DATA);
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    @DisabledOnOs(OS.WINDOWS)
    void interruptedItSaysHowToGoOn(String signal, int status) throws Exception {
        Path cut = temp.resolve("cut");
        Process run = Cli.start(Cli.heeding(signal, Cli.command(List.of(), arguments(cut, 500))));
        awaitParts(cut, 1);
        new ProcessBuilder("kill", "-" + signal, Long.toString(run.pid()))
                .start()
                .waitFor();

        assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.exitValue()).as(said).isEqualTo(status);
        assertThat(said).contains("Interrupted: ").contains("rivalry resume " + cut);
        assertThat(cut.resolve("series.csv")).doesNotExist();
        ResultsFolder.reopen(cut).close();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anInterruptedReplayLeavesNothing() throws Exception {
        Path scratch = Files.createDirectory(temp.resolve("scratch"));
        Path many = temp.resolve("many");
        assertThat(play(many, 40).status()).isZero();
        Process replay = Cli.start(Cli.heeding(
                "TERM", Cli.command(List.of("-Djava.io.tmpdir=" + scratch), "replay", many, "--threads", 1)));
        while (replay.isAlive() && isEmpty(scratch)) {
            Thread.sleep(25);
        }
        replay.destroy();

        assertThat(replay.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(replay.exitValue()).isEqualTo(143);
        assertThat(scratch).isEmptyDirectory();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, FR", "tr, TR", "ar, EG"})
    void aMachineInAnotherLanguageWritesTheSameBytes(String language, String country) throws Exception {
        Path other = temp.resolve("other");
        Process run = Cli.start(
                List.of("-Duser.language=" + language, "-Duser.country=" + country, "-Dfile.encoding=ISO-8859-1"),
                arguments(other, 2));
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor()).as(said).isZero();
        assertSameBytes(other, whole, DATA);
    }

    private static Cli play(Path out, int replicates) {
        return rivalry(arguments(out, replicates));
    }

    private static Object[] arguments(Path out, int replicates) {
        return new Object[] {
            "run", BASELINE, "--replicates", replicates, "--years", "2016..2018", "--no-charts", "--out", out
        };
    }

    private static void awaitParts(Path folder, int count) throws InterruptedException {
        for (int tries = 0; tries < 1200; tries++) {
            String[] parts = folder.resolve(".parts").toFile().list((dir, name) -> name.endsWith(".part"));
            if (parts != null && parts.length >= count) {
                return;
            }
            Thread.sleep(25);
        }
        throw new AssertionError("no parts in " + folder);
    }
}
