package rivalry.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static rivalry.cli.SameBytes.assertSameBytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("rivalry calibrate finds plausible sets of parameters that a scenario draws from")
class CalibrateCommandTest {
    private static final String TARGETS = """
            targets:
              run:
                says: "largest US training run, 2017"
                quantity: {measure: capability, entity: US, period: 2017}
                value: %s
                low: %s
                high: %s
                weight: 1
                source: made up
                confidence: E
              next:
                says: "the same again"
                quantity: {measure: capability, entity: US, period: 2017}
                value: 80
                low: 10
                high: 150
                weight: 1
                source: made up
                confidence: E
              unread:
                says: "something the model has not"
                quantity: {measure: capability, entity: US, by: "variant=none", period: 2017}
                value: 1
                low: 0
                high: 2
                weight: 1
                source: made up
                confidence: E
            """;

    @TempDir
    private Path folder;

    private Path targets(double value, double half) throws IOException {
        return Files.writeString(
                folder.resolve("targets.yaml"), String.format(TARGETS, value, value - half, value + half));
    }

    private Cli calibrate(Path targets, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(
                "calibrate",
                targets,
                "--set",
                "run.scale=5000",
                "--within",
                "ideas.productivity",
                "--within",
                "ideas.depletion",
                "--waves",
                2,
                "--points",
                10,
                "--replicates",
                2,
                "--search",
                4,
                "--vectors",
                4,
                "--confirm",
                1));
        arguments.addAll(List.of(more));
        return Cli.rivalry(arguments.toArray());
    }

    @Test
    void setsAreFoundPlayedAndAlikeOnAnyNumberOfThreadsAndAfterAKill() throws IOException {
        Path targets = targets(80, 40);
        Path one = folder.resolve("one");
        Cli first = calibrate(targets, "--out", one, "--threads", 1);
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.err()).contains("2 parameters against 3 targets", "until 2017-12", "of processor time");
        assertThat(first.out())
                .contains("plausible sets of 2 parameters", "ideas.productivity", "Not judged by")
                .contains("largest US training run again")
                .doesNotContain("the same again");
        assertThat(one.resolve("figures/ranges.png")).isNotEmptyFile();
        Path two = folder.resolve("two");
        assertThat(calibrate(targets, "--out", two, "--threads", 2, "--quiet").status())
                .isZero();
        List<String> files = List.of(
                "waves.csv",
                "sets.csv",
                "implausibility.csv",
                "targets.csv",
                "parameters.csv",
                "plausible.csv",
                "plausible.yaml",
                "plausible.json");
        assertSameBytes(two, one, files);
        cutShort(two.resolve(".parts/played.tsv"));
        Files.delete(two.resolve("plausible.csv"));
        assertThat(Cli.rivalry("resume", two, "--quiet").status()).isZero();
        assertSameBytes(two, one, files);
        assertThatASceneDrawsFrom(one);
    }

    private void assertThatASceneDrawsFrom(Path calibration) throws IOException {
        Path run = folder.resolve("run");
        Cli played = Cli.rivalry(
                "run",
                Cli.BASELINE,
                "--world",
                calibration.resolve("plausible.yaml"),
                "--set",
                "run.scale=5000",
                "--replicates",
                2,
                "--no-charts",
                "--quiet",
                "--out",
                run);
        assertThat(played.status()).as(played.err()).isZero();
        assertThat(run.resolve("scenario.yaml")).content().contains("draws: plausible.csv");
        assertThat(run.resolve("plausible.csv")).hasSameBinaryContentAs(calibration.resolve("plausible.csv"));
    }

    /** What is left when the program is killed while it writes: half of the journal, the last line torn. */
    private static void cutShort(Path journal) throws IOException {
        byte[] all = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(all, all.length / 2));
    }

    @Test
    void whatHistoryRulesOutIsSaid() throws IOException {
        Cli none = calibrate(targets(100_000, 1), "--out", folder.resolve("none"), "--quiet");
        assertThat(none.status()).isZero();
        assertThat(none.out()).contains("Nothing is left");
        assertThat(folder.resolve("none/plausible.csv")).doesNotExist();
        assertThat(folder.resolve("none/waves.csv")).isNotEmptyFile();
    }

    @Test
    void mistakesAreExplained() throws IOException {
        Path targets = targets(80, 40);
        assertThat(calibrate(targets, "--dry-run").out()).contains("runs").contains("58");
        assertThat(calibrate(targets, "--points", 3).status()).isEqualTo(Exit.USAGE);
        assertThat(calibrate(targets, targets).err()).contains("two files of targets");
        Cli unknown = calibrate(folder.resolve("nowhere.yaml"));
        assertThat(unknown.status()).isEqualTo(Exit.FILES);
        assertThat(unknown.err()).contains("no such file");
        Cli nothing = Cli.rivalry("calibrate", targets, "--within", "nowhere", "--dry-run");
        assertThat(nothing.status()).isEqualTo(Exit.SCENARIO);
        assertThat(nothing.err())
                .contains("[no_factors]")
                .contains("--within:1:1  the scenario has nothing named 'nowhere'");
        assertThat(calibrate(targets, "--without", "ideas", "--dry-run").err())
                .contains("fewer than two calibrated parameters vary", "--within and --without leave none");
        assertThat(calibrate(targets, "--without", "contries").err()).contains("did you mean 'countries'?");
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "targets: {a: {value: x}}");
        assertThat(Cli.rivalry("calibrate", broken).status()).isEqualTo(Exit.SCENARIO);
        Path taken = Files.createDirectories(folder.resolve("taken"));
        Files.writeString(taken.resolve("other.txt"), "mine");
        assertThat(calibrate(targets, "--out", taken).status()).isEqualTo(Exit.FILES);
    }
}
