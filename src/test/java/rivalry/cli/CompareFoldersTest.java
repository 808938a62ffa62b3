package rivalry.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static rivalry.cli.Cli.BASELINE;
import static rivalry.cli.Cli.rivalry;
import static rivalry.cli.SameBytes.assertSameBytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("rivalry compare on finished results folders")
class CompareFoldersTest {
    private static final List<String> DATA = List.of(
            "differences.csv",
            "series.csv",
            "summary.csv",
            "events.csv",
            "changes.csv",
            "scenarios/baseline.yaml",
            "scenarios/wait.yaml",
            "scenarios/data/ai_capex.csv");

    @TempDir
    static Path temp;

    private static Path whatIf;

    @BeforeAll
    static void play() throws IOException {
        whatIf = StudentsWait.write(temp, "from: 2016-06");
        assertThat(run(BASELINE, "base").status()).isZero();
        assertThat(run(whatIf, "wait").status()).isZero();
    }

    @Test
    @DisplayName("finds what playing the scenarios together finds, to the byte, and plays nothing")
    void sameAsPlayedTogether() {
        Cli folders = compare("folders", "base", "wait");
        assertThat(folders.status()).as(folders.err()).isZero();
        assertThat(folders.err()).contains("12 of 12 runs done");
        assertThat(folders.out()).contains("policies.p.visa_delay", "none → 24", whatIf + ":6");

        List<Object> together = new ArrayList<>(List.of("compare", BASELINE, whatIf, "--out", temp.resolve("one")));
        together.addAll(options());
        assertThat(rivalry(together.toArray()).status()).isZero();
        assertSameBytes(temp.resolve("folders"), temp.resolve("one"), DATA);
        assertThat(rivalry("replay", temp.resolve("folders"), "--quiet").status())
                .isZero();
    }

    @Test
    void aFolderOfSeveralArmsGivesAllOfThemButNoneTwice() {
        assertThat(compare("pair", "base", "wait").status()).isZero();
        Cli again = compare("again", "base", "pair");
        assertThat(again.out()).contains("wait against baseline").doesNotContain("baseline-2");
        Cli itself = compare("itself", "base", "base", "--json");
        assertThat(itself.out()).contains("\"arm\": \"baseline-2\"").doesNotContain("\"verdict\": \"not resolved\"");
    }

    @Test
    @DisplayName(
            "finished comparisons: all their arms, each changed input told where it was written, the same bytes again")
    void finishedComparisonsJoin() throws IOException {
        assertThat(rivalry(dosed("dose", "p.visa_delay", "12:24:12")).status()).isZero();
        assertThat(rivalry(dosed("start", "p.from", "2016-06..2016-09:3")).status())
                .isZero();
        Cli joined = compare("joined", "dose", "start", "--json");

        assertThat(joined.status()).as(joined.err()).isZero();
        assertThat(joined.out()).contains("\"arm\": \"wait-12\"", "\"arm\": \"wait-24\"", "\"arm\": \"wait-2016-09\"");
        assertThat(joined.err()).contains("24 of 24 runs done");
        List<String> changes = Files.readAllLines(temp.resolve("joined/changes.csv"));
        assertThat(changes).anyMatch(row -> row.startsWith("wait-12,policies.p.visa_delay,none,12,--set,1,"));
        assertThat(changes).anyMatch(row -> row.startsWith("wait-12,policies.p.from,none,2016-06," + whatIf + ",6,"));
        assertThat(rivalry("replay", temp.resolve("joined"), "--quiet").status())
                .isZero();
    }

    private static Object[] dosed(String out, String path, String doses) {
        List<Object> arguments = new ArrayList<>(List.of("compare", BASELINE, whatIf, "--out", temp.resolve(out)));
        arguments.addAll(options());
        arguments.addAll(List.of("--dose", "policies." + path + "=" + doses));
        return arguments.toArray();
    }

    @Test
    void fewerReplicatesThanAFolderHoldsMayBeCompared() {
        Cli fewer = compare("fewer", "base", "wait", "--replicates", 5);
        assertThat(fewer.out()).contains("5 replicates of each scenario");
        Cli more = compare("more", "base", "wait", "--replicates", 7);
        assertThat(more.status()).isEqualTo(Exit.SCENARIO);
        assertThat(more.err()).contains("a folder holds 6 only");
        assertThat(compare("four", "base", "wait", "--replicates", 4).status()).isEqualTo(Exit.USAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "--seed, 2, was played with the seed 2",
        "--seed, 3, other3 anew with --seed 1",
        "--years, 2016..2016, covers the years 2016..2016",
        "--years, 2017..2017, other2017..2017 anew with --years 2016..2017",
        "--detail, all, keeps its series with --detail all",
        "--detail, labs, otherlabs anew with --detail years",
        "--replicates, 5, --replicates 5 compares those that all have",
        "--replicates, 4, : too few to compare",
        "--set, run.scale=4000, run.scale",
        "--set, horizon.end=2034-12, different horizons"
    })
    void runsThatDoNotPairAreRefusedWithTheReason(String option, String value, String reason) {
        String other = "other" + value;
        assertThat(run(whatIf, other, option, value).status()).isZero();
        Cli refused = compare("r", "base", other);

        assertThat(refused.status()).as(refused.err()).isEqualTo(Exit.SCENARIO);
        assertThat(refused.err()).contains(reason).doesNotContain("Exception");
        assertThat(temp.resolve("r")).doesNotExist();
    }

    @Test
    void yearsThatAnotherHorizonLacksAreNotAskedFor() {
        assertThat(run(whatIf, "short", "--years", "2016..2018", "--set", "horizon.end=2034-12")
                        .status())
                .isZero();
        assertThat(compare("r", "base", "short").err())
                .contains("play both with the same, such as --set horizon.end=2035-12")
                .doesNotContain("--years");
    }

    @Test
    void aFolderOfAnotherModelIsRefused() throws IOException {
        assertThat(run(whatIf, "old").status()).isZero();
        Path manifest = temp.resolve("old/manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"model\": \".{4}", "\"model\": \"0000"));

        Cli refused = compare("r", "base", "old");
        assertThat(refused.status()).isEqualTo(Exit.SCENARIO);
        assertThat(refused.err()).contains("was played by the model 0000");
    }

    @Test
    void whatIsNoFinishedFolderIsRefused() throws IOException {
        Cli missing = compare("r", "base", "nowhere");
        assertThat(missing.status()).isEqualTo(Exit.FILES);
        assertThat(missing.err()).contains("no such file or folder: " + temp.resolve("nowhere"));
        Files.createDirectories(temp.resolve("empty"));
        Cli none = compare("r", "base", "empty");
        assertThat(none.status()).isEqualTo(Exit.FILES);
        assertThat(none.err()).contains("is not a results folder").doesNotContain("in it");
        Files.createDirectories(temp.resolve("shelf"));
        assertThat(run(whatIf, "shelf/one").status()).isZero();
        assertThat(compare("r", "base", "shelf").err()).contains("results folders in it: " + temp.resolve("shelf/one"));

        assertThat(run(whatIf, "unfinished").status()).isZero();
        Path manifest = temp.resolve("unfinished/manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replaceFirst("(?s)\"checksums\": \\{.*?\\}", "\"checksums\": {}"));
        Cli refused = compare("r", "base", "unfinished");
        assertThat(refused.status()).isEqualTo(Exit.FILES);
        assertThat(refused.err()).contains("rivalry resume");
    }

    @Test
    void whatWouldChangeTheRunsIsRefused() {
        assertThat(compare("r", "base", "wait", "--until", 20).status()).isEqualTo(Exit.USAGE);
        assertThat(compare("r", "base", "wait", "--set", "run.scale=1").err()).contains("nothing is played");
        assertThat(compare("r", "base", "wait", "--seed", 3).status()).isEqualTo(Exit.USAGE);
        Cli mixed = rivalry("compare", BASELINE, temp.resolve("wait"), "--out", temp.resolve("r"));
        assertThat(mixed.status()).isEqualTo(Exit.USAGE);
        assertThat(mixed.err()).contains("either scenario files or results folders");
    }

    private static List<Object> options() {
        return List.of("--set", "run.scale=5000", "--replicates", 6, "--years", "2016..2017", "--no-charts");
    }

    /** Options given twice count as given last. */
    private static Cli run(Path scenario, String out, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("run", scenario, "--out", temp.resolve(out)));
        List<Object> usual = new ArrayList<>(options());
        if (more.length > 0 && !more[0].equals("--set") && usual.contains(more[0])) {
            usual.remove(usual.indexOf(more[0]) + 1);
            usual.remove(more[0]);
        }
        arguments.addAll(usual);
        arguments.addAll(List.of(more));
        return rivalry(arguments.toArray());
    }

    private static Cli compare(String out, String base, String other, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("compare", temp.resolve(base), temp.resolve(other)));
        arguments.addAll(List.of("--no-charts", "--out", temp.resolve(out)));
        arguments.addAll(List.of(more));
        return rivalry(arguments.toArray());
    }
}
