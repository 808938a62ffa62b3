package rivalry.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static rivalry.cli.Cli.BASELINE;
import static rivalry.cli.Cli.rivalry;
import static rivalry.cli.SameBytes.assertSameBytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("rivalry run")
class RunCommandTest {
    private static final List<String> DATA = List.of("series.csv", "summary.csv", "events.csv", "dictionary.csv");

    @TempDir
    Path temp;

    @Test
    void leavesAFolderWithEverythingInIt() {
        Path out = temp.resolve("out");

        Cli run = rivalry("run", BASELINE, "--replicates", 2, "--years", "2016..2019", "--out", out);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("baseline, 2 replicates")
                .contains("capability")
                .containsPattern("elite share +world, place=US ")
                .contains("Results: " + out);
        assertThat(run.err()).contains("2 of 2 runs done, 0 failed");
        assertThat(out.toFile().list())
                .contains("manifest.json", "scenario.yaml", "figures", ".parts")
                .containsAll(DATA);
        assertThat(out.resolve("figures").toFile().list())
                .contains("capability.svg", "capability.png", "capability.csv");
        assertThat(out.resolve(".parts").toFile().list()).contains("baseline-0.part", "baseline-1.part");
    }

    @Test
    void theDictionaryNamesEveryKindOfEntityThatAMeasureHasRowsOf() throws IOException {
        assertThat(Files.readAllLines(quick("dictionary", 1).resolve("dictionary.csv")))
                .anyMatch(row -> row.startsWith("capability,points,country,"))
                .anyMatch(row -> row.startsWith("lag,months,country or world,"))
                .anyMatch(row -> row.startsWith("family_use,papers,lab or architecture,"))
                .anyMatch(row -> row.startsWith("joint_share,share,pair (one+other),"));
    }

    @Test
    void aSingleYearHasItsFiguresToo() {
        Path out = temp.resolve("out");
        Cli run = rivalry("run", BASELINE, "--replicates", 1, "--years", "2016..2016", "--out", out);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(out.resolve("figures").resolve("capability.svg")).isNotEmptyFile();
    }

    @Test
    void theCommandItKeepsCanBePastedBack() throws IOException {
        Path out = quick("two words", 1);
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("--out '" + out + "'");
    }

    @Test
    void threadsAndFurtherReplicatesLeaveNoTrace() throws IOException {
        Path alone = quick("alone", 1, "--threads", 1);
        Path many = quick("many", 3, "--threads", 2);
        Path again = quick("again", 3, "--threads", 1);

        assertSameBytes(many, again, DATA);
        assertThat(firstReplicate(many)).isEqualTo(firstReplicate(alone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "tr", "ar", "hi-u-nu-deva"})
    void theLanguageLeavesNoTrace(String language) throws IOException {
        Path usual = quick("usual", 1);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            Path other = quick("other", 1);
            assertSameBytes(other, usual, DATA);
            assertThat(Files.readString(other.resolve("scenario.yaml")))
                    .isEqualTo(Files.readString(usual.resolve("scenario.yaml")));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatComesAfterTheYearsAskedForChangesNothingBefore() throws IOException {
        Path shorter = quick("shorter", 1);
        Path longer = temp.resolve("longer");
        rivalry("run", BASELINE, "--replicates", 1, "--years", "2016..2019", "--no-charts", "--out", longer);

        List<String> rows = Files.readAllLines(longer.resolve("series.csv"));
        assertThat(rows).containsAll(Files.readAllLines(shorter.resolve("series.csv")));
    }

    @Test
    void detailDecidesWhatTheSeriesHold() throws IOException {
        Path years = quick("years", 1);
        Path all = quick("all", 1, "--detail", "all");

        assertThat(Files.readAllLines(years.resolve("series.csv")))
                .noneMatch(row -> row.contains(",lab:"))
                .noneMatch(row -> row.contains("sector="))
                .anyMatch(row -> row.contains(",elite_share,world,place=US,")); // a headline
        assertThat(Files.size(all.resolve("series.csv"))).isGreaterThan(3 * Files.size(years.resolve("series.csv")));
        List<String> fewer = Files.readAllLines(years.resolve("summary.csv"));
        List<String> whole = Files.readAllLines(all.resolve("summary.csv"));
        assertThat(whole).containsAll(fewer).anyMatch(row -> row.contains("KR+IN") || row.contains("IN+KR"));
        assertThat(fewer)
                .anyMatch(row -> row.contains("researchers,KR,sector="))
                .anyMatch(row -> row.contains("tension,US>KR,"))
                .noneMatch(row -> row.contains("KR+IN") || row.contains("IN+KR") || row.contains("KR>IN"));
    }

    @Test
    @DisplayName("a replicate of twenty years takes at most 340 kB: 2 × 200 of them and their tables less than 150 MB")
    void aReplicateTakesLittleRoom() throws IOException {
        Path out = temp.resolve("room");
        Cli run = rivalry(
                "run", BASELINE, "--replicates", 2, "--set", "run.scale=1000", "--no-charts", "--quiet", "--out", out);
        assertThat(run.status()).as(run.err()).isZero();

        long bytes = 0;
        for (String file : List.of("series.csv", "events.csv", ".parts/baseline-0.part", ".parts/baseline-1.part")) {
            bytes += Files.size(out.resolve(file));
        }
        assertThat(bytes / 2).isBetween(100_000L, 340_000L);
    }

    @Test
    void eventsAreOfTheRivalsUnlessMoreIsAskedFor() throws IOException {
        List<String> fewer = Files.readAllLines(quick("years", 1).resolve("events.csv"));
        List<String> whole =
                Files.readAllLines(quick("labs", 1, "--detail", "labs").resolve("events.csv"));

        assertThat(whole).containsAll(fewer).anyMatch(row -> row.contains("lab:samsung"));
        assertThat(fewer)
                .anyMatch(row -> row.contains(",release,lab:"))
                .anyMatch(row -> row.contains(",policy,"))
                .noneMatch(row -> row.contains("lab:samsung"));
    }

    @Test
    void jsonIsOneDocumentAndNothingElse() {
        Cli run = rivalry(
                "run",
                BASELINE,
                "--replicates",
                1,
                "--years",
                "2016..2017",
                "--no-charts",
                "--json",
                "--out",
                temp.resolve("j"));

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("{").endsWith("}\n").contains("\"measure\": \"capability\"");
    }

    @Test
    void aDryRunWritesNothing() {
        Cli run = rivalry("run", BASELINE, "--dry-run", "--out", temp.resolve("dry"));
        Cli json = rivalry("run", BASELINE, "--dry-run", "--json");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Nothing is played").contains("replicates  20");
        assertThat(json.out()).startsWith("{").contains("\"years\": \"2016..2035\"");
        assertThat(temp.resolve("dry")).doesNotExist();
    }

    @Test
    void quietSaysNothingOnTheWay() {
        Cli run = rivalry(
                "run",
                BASELINE,
                "--replicates",
                1,
                "--years",
                "2016..2016",
                "--no-charts",
                "--quiet",
                "--out",
                temp.resolve("q"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Results: ");
    }

    @ParameterizedTest
    @CsvSource({
        "capability[US]@2017 > -1000, 0",
        "capability[US]@2017 < -1000, 6",
        "capability[US]@2017 < 0, 6",
        "compute_stock[US;channel=legal]@2017 >= 0, 0",
        "capability > 0, 2"
    })
    void requirementsDecideTheStatus(String requirement, int status) {
        Cli run = rivalry(
                "run",
                BASELINE,
                "--replicates",
                1,
                "--years",
                "2016..2017",
                "--no-charts",
                "--out",
                temp.resolve("r"),
                "--require",
                requirement);

        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "--replicates, 0, at least 1",
        "--replicates, 100001, at most 100000",
        "--threads, -2, at least 1",
        "--years, soon, two years",
        "--years, 2035..2016, two years",
        "--years, 2010..2012, 2016..2035",
        "--detail, everything, years",
        "--seed, 1.5, seed",
        "--replicatse, 3, --replicates",
        "--replicates, x, is not a whole number",
        "--years, 2016..2020..2030, two years",
        "--require, lagg[CN]@2030 < 5, did you mean 'lag'?",
        "--require, lag[CN]@2090 < 5, not of 2090",
        "--require, lag[XX]@2030 < 5, 'XX' is no entity of 'lag'",
        "extra.yaml, more.yaml, more than this command takes"
    })
    void whatCannotBeMeantIsRefused(String option, String value, String hint) {
        Cli run = rivalry("run", BASELINE, "--out", temp.resolve("u"), option, value);

        assertThat(run.status()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains(hint).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(temp.resolve("u")).doesNotExist();
    }

    @Test
    void aBadScenarioIsExplainedAndNothingIsWritten() throws IOException {
        Path bad = Files.writeString(
                temp.resolve("bad.yaml"), "name: Bad\nkind: policy\nextends: baseline\nno_such_key: 1\n");

        Cli run = rivalry("run", bad, "--out", temp.resolve("b"));

        assertThat(run.status()).as(run.err()).isEqualTo(Exit.SCENARIO);
        assertThat(run.err()).contains("bad.yaml:4:1").doesNotContain("Exception");
        assertThat(temp.resolve("b")).doesNotExist();
    }

    @Test
    void filesThatCannotBeUsedEndInFour() throws IOException {
        Path taken = Files.writeString(temp.resolve("taken"), "mine");

        assertThat(rivalry("run", temp.resolve("none.yaml")).status()).isEqualTo(Exit.FILES);
        Cli run = rivalry("run", BASELINE, "--out", taken);
        assertThat(run.status()).isEqualTo(Exit.FILES);
        assertThat(run.err()).contains("is a file");
        assertThat(rivalry("run", BASELINE, "--out", taken.resolve("below")).status())
                .isEqualTo(Exit.FILES);
        assertThat(taken).hasContent("mine");
    }

    @Test
    @DisplayName("a default run, 20 replicates with figures, is under 15 MB (told from 2)")
    void aDefaultRunIsSmall() throws IOException {
        Path out = temp.resolve("size");
        rivalry("run", BASELINE, "--replicates", 2, "--out", out);

        long once = size(out.resolve("figures")) + size(out.resolve("summary.csv"));
        long twice = size(out.resolve("series.csv")) + size(out.resolve("events.csv")) + size(out.resolve(".parts"));
        assertThat(once + 10 * twice)
                .as("once %d, for each run %d", once, twice / 2)
                .isLessThan(15_000_000);
    }

    private static long size(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        }
    }

    private Path quick(String name, int replicates, Object... more) {
        Path out = temp.resolve(name);
        Object[] arguments = new Object[9 + more.length];
        List<Object> common = List.of(
                "run", BASELINE, "--replicates", replicates, "--years", "2016..2018", "--no-charts", "--out", out);
        common.toArray(arguments);
        System.arraycopy(more, 0, arguments, common.size(), more.length);
        Cli run = rivalry(arguments);
        assertThat(run.status()).as(run.err()).isZero();
        return out;
    }

    private static List<String> firstReplicate(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("series.csv")).stream()
                .filter(row -> row.startsWith("baseline,0,"))
                .toList();
    }
}
