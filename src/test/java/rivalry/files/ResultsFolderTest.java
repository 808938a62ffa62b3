package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.comparison.SmallestEffects;
import rivalry.observation.Histories;

@DisplayName("the results folder")
class ResultsFolderTest {
    @TempDir
    Path temp;

    @Test
    void theHeadersAreTheContract() throws IOException {
        Path folder = filled("one", 0, 1);

        assertThat(first(folder, "series.csv")).isEqualTo("arm,replicate,month,measure,entity,by,value");
        assertThat(first(folder, "summary.csv"))
                .isEqualTo("arm,measure,entity,by,period,mean,sd,median,p05,p25,p75,p95,n");
        assertThat(first(folder, "events.csv")).isEqualTo("arm,replicate,month,kind,entity,detail");
        assertThat(first(folder, "dictionary.csv")).isEqualTo("measure,unit,entity,by,meaning,formula,yearly");
    }

    @Test
    void yearlyValuesStandInDecemberAndHeadlinesByMonth() throws IOException {
        List<String> rows = Files.readAllLines(filled("one", 0, 1).resolve("series.csv"));

        // 12 months of 1, 2, … 12
        assertThat(rows).contains("base,0,2025-12,flow,US,,78");
        assertThat(rows).noneMatch(row -> row.contains("origin="));
        assertThat(rows).contains("base,1,2025-12,rate,US+CN,,0.05");
        assertThat(rows.stream().filter(row -> row.contains(",flow,"))).hasSize(4);
        assertThat(rows.stream().filter(row -> row.startsWith("base,0,") && row.contains(",lag,CN,")))
                .hasSize(24)
                .first()
                .isEqualTo("base,0,2025-01,lag,CN,,1");
        assertThat(rows).noneMatch(row -> row.contains("lab:"));
    }

    @Test
    void summariesTakeRatesAsRatiosOfSums() throws IOException {
        List<String> rows = Files.readAllLines(filled("one", 0, 1).resolve("summary.csv"));

        // numerators 12 and 24, denominators 120 and 480
        assertThat(rows).anyMatch(row -> row.startsWith("base,rate,US+CN,,2025,0.06,"));
        assertThat(rows).anyMatch(row -> row.startsWith("base,stock,world,origin=CN,2026,1.5,0.70710678,1.5,"));
        assertThat(rows).anyMatch(row -> row.startsWith("base,of_lab,lab:deepseek,,2025,"));
        assertThat(rows.get(1)).endsWith(",2");
    }

    @Test
    void theYearsAheadAreOnePeriodMore() throws IOException {
        Inputs inputs = inputs(1, new Span(2025, 2035));
        Path path = temp.resolve("long");
        try (ResultsFolder folder = create(path, inputs)) {
            folder.finished("base", 0, Histories.of(1, 2035));
            folder.finish(2, row -> {}, SmallestEffects.USUAL);
        }

        List<String> rows = Files.readAllLines(path.resolve("summary.csv"));
        assertThat(rows).anyMatch(row -> row.startsWith("base,stock,world,origin=CN,2026-2035,1,"));
        // the mean year of 2026–2035: months 12 to 131 counted from 2025 sum to 8 700 with the level of 1
        assertThat(rows).anyMatch(row -> row.startsWith("base,flow,US,,2026-2035,870,"));
        assertThat(rows).anyMatch(row -> row.startsWith("base,rate,US+CN,,2026-2035,0.1,"));
    }

    @Test
    void eventsAreQuotedWhereTheyMust() throws IOException {
        assertThat(Files.readAllLines(filled("one", 0, 1).resolve("events.csv")))
                .contains("base,0,2025-12,release,lab:deepseek,\"V1.0, \"\"open\"\"\"");
    }

    @Test
    void theOrderOfArrivalLeavesNoTrace() throws IOException {
        Path forward = filled("forward", 0, 1);
        Path backward = filled("backward", 1, 0);

        for (String file : List.of("series.csv", "summary.csv", "events.csv", "dictionary.csv", "scenario.yaml")) {
            assertThat(forward.resolve(file)).hasSameBinaryContentAs(backward.resolve(file));
        }
    }

    @Test
    void aFolderLeftUnfinishedGoesOnWhereItStopped() throws IOException {
        Path whole = filled("whole", 0, 1);
        Path cut = temp.resolve("cut");
        create(cut, inputs(2, new Span(2025, 2026))).close();
        try (ResultsFolder folder = ResultsFolder.reopen(cut)) {
            folder.finished("base", 1, Histories.of(2, 2026));
        }
        Files.writeString(cut.resolve(".parts/.base-0.part.unfinished"), "torn");

        try (ResultsFolder folder = ResultsFolder.reopen(cut)) {
            assertThat(Manifest.read(cut).checksums()).isEmpty();
            assertThat(folder.has("base", 0)).isFalse();
            assertThat(folder.has("base", 1)).isTrue();
            assertThat(folder.count()).isEqualTo(1);
            folder.finished("base", 0, Histories.of(1, 2026));
            folder.finish(2, row -> {}, SmallestEffects.USUAL);
        }

        assertThat(cut.resolve("series.csv")).hasSameBinaryContentAs(whole.resolve("series.csv"));
        assertThat(cut.resolve(".parts/.base-0.part.unfinished")).doesNotExist();
        assertThat(Manifest.read(cut).checksums()).isNotEmpty();
    }

    @Test
    void aFailedRunLeavesItsTraceUntilItSucceeds() {
        Path path = temp.resolve("failing");
        try (ResultsFolder folder = create(path, inputs(1, new Span(2025, 2026)))) {
            folder.failed("base", 0, new IllegalStateException("no cash"));
            assertThat(path.resolve(".parts/base-0.failed.txt")).content().contains("no cash");
            assertThat(folder.has("base", 0)).isFalse();

            folder.finished("base", 0, Histories.of(1, 2026));
            assertThat(path.resolve(".parts/base-0.failed.txt")).doesNotExist();
        }
    }

    @Test
    void severalArmsEachKeepTheirScenario() {
        Map<String, String> arms = new LinkedHashMap<>();
        arms.put("base", Checksum.of("b"));
        arms.put("tight", Checksum.of("t"));
        Inputs inputs = new Inputs("1", "c", "m", "compare", 1, 1, Detail.YEARS, new Span(2025, 2026), false, arms);
        Path path = temp.resolve("arms");

        ResultsFolder.create(path, inputs, Map.of("scenarios/base.yaml", "b", "scenarios/tight.yaml", "t"), Map.of())
                .close();

        assertThat(path.resolve("scenarios/tight.yaml")).hasContent("t");
        assertThat(path.resolve("scenario.yaml")).doesNotExist();
        assertThat(Manifest.read(path).inputs()).isEqualTo(inputs);
    }

    @Test
    void aPlaceThatIsTakenIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "mine");
        Path full = Files.createDirectories(temp.resolve("full"));
        Files.writeString(full.resolve("thesis.txt"), "mine");

        assertThatThrownBy(() -> create(file, inputs(1, new Span(2025, 2026))))
                .isInstanceOf(FolderRefused.class)
                .hasMessageContaining("is a file");
        assertThatThrownBy(() -> create(full, inputs(1, new Span(2025, 2026))))
                .isInstanceOf(FolderRefused.class)
                .hasMessageContaining("not empty");
        assertThat(full.toFile().list()).containsExactly("thesis.txt");
    }

    @Test
    void onlyOneWriterAtATime() {
        Path path = temp.resolve("held");
        try (ResultsFolder held = create(path, inputs(1, new Span(2025, 2026)))) {
            assertThatThrownBy(() -> ResultsFolder.reopen(held.path()))
                    .isInstanceOf(FolderRefused.class)
                    .hasMessageContaining("another rivalry");
        }
        ResultsFolder.reopen(path).close();
    }

    @Test
    void damageIsNamed() throws IOException {
        Path path = filled("damaged", 0, 1);
        Path part = path.resolve(".parts/base-0.part");
        byte[] bytes = Files.readAllBytes(part);
        bytes[bytes.length / 2] ^= 1;
        Files.write(part, bytes);

        try (ResultsFolder folder = ResultsFolder.reopen(path)) {
            assertThatThrownBy(() -> folder.finish(2, row -> {}, SmallestEffects.USUAL))
                    .isInstanceOf(FolderRefused.class)
                    .hasMessageContaining("base-0.part is damaged");
        }

        Files.writeString(path.resolve("manifest.json"), "{\"inputs\": ");
        assertThatThrownBy(() -> ResultsFolder.reopen(path)).hasMessageContaining("manifest.json is damaged");
        assertThatThrownBy(() -> ResultsFolder.reopen(temp)).hasMessageContaining("not a results folder");
    }

    @ParameterizedTest(name = "byte {0} of its head")
    @ValueSource(ints = {4, 5, 8, 16})
    void aDamagedHeadIsNamedToo(int place) throws IOException {
        Path path = filled("damaged", 0, 1);
        Path part = path.resolve(".parts/base-0.part");
        byte[] bytes = Files.readAllBytes(part);
        bytes[place] ^= (byte) 0xff;
        Files.write(part, bytes);

        try (ResultsFolder folder = ResultsFolder.reopen(path)) {
            assertThatThrownBy(() -> folder.finish(2, row -> {}, SmallestEffects.USUAL))
                    .isInstanceOf(FolderRefused.class)
                    .hasMessageContaining("base-0.part is damaged");
        }
    }

    @Test
    void theManifestSaysWhatEveryFileIs() throws IOException {
        Path path = filled("one", 0, 1);

        Manifest manifest = Manifest.read(path);
        assertThat(manifest.checksums().keySet())
                .containsExactly("series.csv", "summary.csv", "events.csv", "dictionary.csv", "scenario.yaml");
        manifest.checksums().forEach((name, sum) -> assertThat(Checksum.of(path.resolve(name)))
                .isEqualTo(sum));
        assertThat(manifest.run()).containsEntry("java", "17");
    }

    private Path filled(String name, int... order) {
        Path path = temp.resolve(name);
        try (ResultsFolder folder = create(path, inputs(2, new Span(2025, 2026)))) {
            for (int replicate : order) {
                folder.finished("base", replicate, Histories.of(1 + replicate, 2026));
            }
            List<SummaryRow> seen = new ArrayList<>();
            folder.finish(2, seen::add, SmallestEffects.USUAL);
            assertThat(seen).hasSize(10);
        }
        return path;
    }

    private static Inputs inputs(int replicates, Span span) {
        return new Inputs(
                "0.1",
                "abc",
                "model",
                "rivalry run base.yaml",
                1,
                replicates,
                Detail.YEARS,
                span,
                false,
                Map.of("base", Checksum.of("name: base\n")));
    }

    private static ResultsFolder create(Path path, Inputs inputs) {
        return ResultsFolder.create(path, inputs, Map.of("scenario.yaml", "name: base\n"), Map.of("java", "17"));
    }

    private static String first(Path folder, String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).get(0);
    }
}
