package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rivalry.scenario.Distribution;
import rivalry.scenario.InvalidScenario;
import rivalry.scenario.Scenario;

@DisplayName("A scenario file becomes a scenario")
class ScenarioReaderTest {
    private static final Path BASELINE = Path.of("scenarios/baseline.yaml");

    @Test
    void readsTheShippedBaseline() {
        Scenario scenario = read();
        assertThat(scenario.kind()).isEqualTo(Scenario.Kind.BASELINE);
        assertThat(scenario.horizon().start()).isEqualTo(YearMonth.of(2016, 1));
        assertThat(scenario.countries().keySet()).startsWith("US", "CN");
        assertThat(scenario.tables().ai_capex().rows()).isNotEmpty();
    }

    @Test
    void aFileWithoutATitleGoesByItsOwnName(@TempDir Path folder) throws IOException {
        Path untitled = Files.writeString(folder.resolve("my border.yaml"), "extends: baseline\nrun: {seed: 5}\n");
        Scenario scenario = ScenarioReader.read(untitled).prior().centre();
        assertThat(scenario.name()).isEqualTo("my border");
        assertThat(scenario.question()).isEqualTo("What does my border change?");
        assertThat(ScenarioReader.read(BASELINE, "run: {seed: 5}")
                        .prior()
                        .centre()
                        .name())
                .isEqualTo("Baseline");
    }

    @Test
    void layAnOverlayOverIt() {
        Scenario scenario =
                read("policies: {more: {actor: US, target: CN, from: 2027-01, export_controls: {chips: 0.9}}}");
        assertThat(scenario.policies()
                        .get("more")
                        .export_controls()
                        .orElseThrow()
                        .chips())
                .isEqualTo(0.9);
        assertThat(scenario.policies()
                        .get("more")
                        .export_controls()
                        .orElseThrow()
                        .enforcement())
                .isZero();
        assertThat(scenario.policies()).hasSizeGreaterThan(1);
    }

    @Test
    void onlyAShockNeedsASize() {
        assertThat(read("events: {early: {kind: lab_founded, lab: deepseek, from: 2018-01}}")
                        .events())
                .containsKey("early");
    }

    @Test
    void noneRemoves() {
        String first = read().policies().keySet().iterator().next();
        assertThat(read("policies: {" + first + ": none}").policies()).doesNotContainKey(first);
    }

    @Test
    void aNewDistributionTakesThePlaceOfTheInheritedOne() {
        var prior = ScenarioReader.read(BASELINE, "draws: none\ncompute: {leak: {distribution: {uniform: [0, 1]}}}")
                .prior();
        assertThat(prior.uncertainty().parameters())
                .filteredOn(each -> each.path().equals("compute.leak"))
                .extracting(each -> each.distribution().orElseThrow())
                .containsExactly(new Distribution(List.of(0.0, 1.0), List.of(), List.of(), List.of()));
    }

    @Test
    void aTextOfSeveralLinesBecomesOne() {
        assertThat(read("name: >\n  A folded\n  name\n").name()).isEqualTo("A folded name");
        assertThat(read("question: |\n  Why?\n\n  How?\n").question()).isEqualTo("Why? How?");
        assertThat(read("name: \" a\\nb \"").name()).isEqualTo("a b");
    }

    @Test
    void aPairOfCountriesHasItsOwnEntry() {
        var observer = read("observer: {pairs: {CN+US: 0.4}}").observer();
        assertThat(observer.sensitivity("US", "CN")).isEqualTo(0.4);
        assertThat(observer.sensitivity("US", "EU")).isEqualTo(read().observer().sensitivity());
    }

    @Test
    void settingsGoOnTop() {
        Resolved resolved = ScenarioReader.read(BASELINE, List.of(), List.of("run.seed=7", "ideas.depletion=0.5"));
        assertThat(resolved.prior().centre().run().seed()).isEqualTo(7);
        assertThat(resolved.prior().centre().ideas().depletion()).isEqualTo(0.5);
    }

    @Test
    void whatIsKeptReadsBackToTheSameScenario(@TempDir Path folder) throws IOException {
        Resolved resolved = ScenarioReader.read(BASELINE, "ideas: {depletion: 0.5}");
        for (Map.Entry<String, String> file :
                resolved.kept("scenarios/arm.yaml").entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Scenario again = ScenarioReader.read(folder.resolve("scenarios/arm.yaml"))
                .prior()
                .centre();
        assertThat(again).isEqualTo(resolved.prior().centre());
    }

    @Test
    void aCountryUnknownToATableIsToldOnceATable() {
        InvalidScenario told = catchThrowableOfType(InvalidScenario.class, () -> read("countries: {EU: none}"));
        assertThat(told.getMessage().lines().filter(line -> line.contains("ai_capex.csv:")))
                .singleElement()
                .asString()
                .contains("ai_capex.csv:42:6  'EU' is not among the countries  [unknown_name]");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        InvalidScenario told = catchThrowableOfType(
                InvalidScenario.class,
                () -> read(
                        "policies: {more: {actor: USA, from: 2027-01, export_controls: {chip: 0.9, enforcement: 2}}}"));
        assertThat(told).hasMessage("""
                overlay 1:1:26  'USA' is not among the countries  [unknown_name]
                   1 | policies: {more: {actor: USA, from: 2027-01, export_controls: {chip: 0.9, enforcement: 2}}}
                                                ^^^  did you mean 'US'?
                overlay 1:1:64  unknown lever 'chip'  [unknown_key]
                   1 | policies: {more: {actor: USA, from: 2027-01, export_controls: {chip: 0.9, enforcement: 2}}}
                                                                                      ^^^^  did you mean 'chips'?  share of chip purchases stopped, 0..1
                overlay 1:1:88  2 is outside the legal range 0..1  [out_of_range]
                   1 | policies: {more: {actor: USA, from: 2027-01, export_controls: {chip: 0.9, enforcement: 2}}}
                                                                                                              ^  share of the leak that enforcement closes""");
    }

    private static Scenario read(String... overlays) {
        return ScenarioReader.read(BASELINE, overlays).prior().centre();
    }
}
