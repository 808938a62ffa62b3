package rivalry.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static rivalry.cli.Cli.rivalry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rivalry.files.BadFile;

@DisplayName("check, show, describe, schema")
class ScenarioCommandsTest {
    private static final Path CHIPS = Path.of("scenarios/whatif/tight-chips.yaml");

    @TempDir
    private Path folder;

    static Stream<BadFile> bad() {
        return BadFile.all();
    }

    static Stream<BadFile> samples() {
        return BadFile.samples();
    }

    @Test
    void aGoodFileIsOk() {
        Cli checked = rivalry("check", Cli.BASELINE, CHIPS);
        assertThat(checked.status()).isZero();
        assertThat(checked.err()).isEmpty();
        assertThat(checked.out().lines()).hasSize(2).allMatch(line -> line.contains("  ok  "));
    }

    @Test
    void baselineIsTheShippedOneFromAnywhere() {
        assertThat(rivalry("check", "baseline").out()).contains("baseline  ok  Baseline:");
        assertThat(rivalry("check", "basline").status()).isEqualTo(Exit.FILES);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadFileIsRefusedWithStatus3AndNoStackTrace(BadFile bad) throws IOException {
        Path file = bad.writeTo(folder);
        List<Path> before = content();
        Cli checked = rivalry("check", file);
        assertThat(checked.status()).as(checked.err()).isEqualTo(Exit.SCENARIO);
        assertThat(checked.out()).isEmpty();
        assertThat(checked.err()).doesNotContain("\tat ", "Exception");
        assertThat(bad.notTold(checked.err())).as(checked.err()).isEmpty();
        assertThat(content()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void runWritesNothingForABadFile(BadFile bad) throws IOException {
        Path file = bad.writeTo(folder);
        List<Path> before = content();
        Cli run = rivalry("run", file, "--out", folder.resolve("results"));
        assertThat(run.status()).isEqualTo(Exit.SCENARIO);
        assertThat(run.err()).doesNotContain("\tat ");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void allBadFilesAreTold() throws IOException {
        Path first = Files.writeString(folder.resolve("a.yaml"), "extends: baseline\ncompute: {leek: 1}\n");
        Path second = Files.writeString(folder.resolve("b.yaml"), "extends: baseline\ncompute: {leak: 7}\n");
        Cli checked = rivalry("check", first, CHIPS, second);
        assertThat(checked.status()).isEqualTo(Exit.SCENARIO);
        assertThat(checked.err()).contains("a.yaml:2:11  unknown key 'leek'", "b.yaml:2:17  7 is outside");
        assertThat(checked.out()).contains("tight-chips.yaml  ok");
    }

    @Test
    void aFileThatIsNotThereIsAMatterOfFiles() {
        assertThat(rivalry("check", folder.resolve("nowhere.yaml")).status()).isEqualTo(Exit.FILES);
        assertThat(rivalry("show", folder.resolve("nowhere.yaml")).status()).isEqualTo(Exit.FILES);
    }

    @Test
    void onlyAWorldIsLaidUnderEveryArm() {
        Cli checked = rivalry("check", Cli.BASELINE, "--world", CHIPS);
        assertThat(checked.status()).isEqualTo(Exit.SCENARIO);
        assertThat(checked.err()).contains("tight-chips.yaml:3:7", "[kind]");
    }

    @Test
    void aBadSettingIsShownAsItWasTyped() {
        Cli checked = rivalry("check", Cli.BASELINE, "--set", "compute.leek=0.2");
        assertThat(checked.status()).isEqualTo(Exit.SCENARIO);
        assertThat(checked.err()).contains("--set:1:9  unknown key 'leek'", "compute.leek=0.2", "did you mean 'leak'?");
    }

    @Test
    void whatASettingLacksIsShownAtItsKey() {
        assertThat(rivalry("check", Cli.BASELINE, "--set", "labs.new-lab.weight=2")
                        .err())
                .contains("--set:1:6  key 'name' is missing");
        assertThat(rivalry("check", Cli.BASELINE, "--set", "policies.mine={actor: US}")
                        .err())
                .contains("--set:1:10  key 'from' is missing");
    }

    @Test
    void aSettingMayHaveBlanksAroundItsSign() {
        assertThat(rivalry("show", CHIPS, "--diff", CHIPS, "--set", " run.seed = 7 ")
                        .status())
                .isZero();
        Cli checked = rivalry("check", Cli.BASELINE, "--set", "compute.leak= {value: 7}");
        assertThat(checked.err()).contains("--set:1:23  7 is outside");
    }

    @Test
    void theShippedBaselineIsKnownAndToldByItsName() {
        assertThat(rivalry("check", "baseline").out()).startsWith("baseline  ok  Baseline: ");
        assertThat(rivalry("show", CHIPS, "--diff", "baseline").out())
                .contains("policies.tighter-chips: none → {actor: US, target: CN");
    }

    @Test
    void aFolderIsNoFile() {
        Cli checked = rivalry("check", folder);
        assertThat(checked.status()).isEqualTo(Exit.FILES);
        assertThat(checked.err()).contains(folder + ": is a folder, not a file");
    }

    @Test
    void showSaysWhereEachValueWasWritten() {
        String shown = rivalry("show", CHIPS, "--origin").out();
        assertThat(shown).contains("name: Tighter chip controls from 2026  # scenarios/whatif/tight-chips.yaml:1");
        assertThat(shown).contains("# scenarios/baseline.yaml:");
    }

    @Test
    void showSaysWhichOfTwoPoliciesHolds() {
        Cli shown = rivalry("show", CHIPS);
        assertThat(shown.status()).isZero();
        assertThat(shown.out()).contains("both set export_controls.chips", "the stricter holds, 'tighter-chips'");
    }

    @Test
    void showDiffSaysOnlyWhatDiffers() {
        String shown = rivalry("show", CHIPS, "--diff", Cli.BASELINE).out();
        assertThat(shown.lines()).hasSizeLessThan(10);
        assertThat(shown).contains("policies.tighter-chips: none → {actor: US, target: CN");
        assertThat(rivalry("show", CHIPS, "--diff", CHIPS).out()).isEqualTo("no difference\n");
    }

    @Test
    void describeKnowsParametersSymbolsLeversMeasuresPhasesEquationsAndRules() {
        assertThat(rivalry("describe", "compute.leak").out())
                .contains("(parameter, E4)", "legal range 0..1", "baseline: {value:", "drawn together with other");
        assertThat(rivalry("describe", "compute.price").out()).doesNotContain("drawn together");
        assertThat(rivalry("describe", "θ").out()).startsWith("ideas.productivity  θ");
        assertThat(rivalry("describe", "labs.openai.weight").out()).contains("labs.*.weight", "baseline: ");
        assertThat(rivalry("describe", "export_controls.chips").out()).contains("(lever)", "chips_legal");
        assertThat(rivalry("describe", "capability").out()).contains("(measure)");
        assertThat(rivalry("describe", "talent").out()).contains("(phase 4 of 8", "People begin, move and leave.");
        assertThat(rivalry("describe", "s10").out())
                .startsWith("s10  (claim; WIRED")
                .contains("rivalry claims s10");
        assertThat(rivalry("describe", "E3").out()).contains("compute.price", "compute.halving");
        assertThat(rivalry("describe", "winner_takes_all").out()).contains("rule");
        assertThat(rivalry("describe").out())
                .contains("PARAMETERS", "LEVERS", "MEASURES", "PHASES", "EQUATIONS", "RULES");
    }

    @Test
    void describeKnowsKeysOfGamesAndDesignsAndMeasuresOfComparisons() {
        assertThat(rivalry("describe", "discount").out()).contains("players.*.", "(key of game files)", "legal range");
        assertThat(rivalry("describe", "factors").out()).contains("factors.", "(key of design files)");
        assertThat(rivalry("describe", "innovation").out()).contains("differences.csv", "part=frontier");
        assertThat(rivalry("describe", "zero_sum").out()).contains("US+CN", "+1 equal and opposite");
        assertThat(rivalry("describe").out()).contains("KEYS OF GAME FILES", "MEASURES OF COMPARISONS");
        assertThat(rivalry("describe", "dicount").err()).contains("Did you mean 'discount'?");
    }

    @Test
    void describeKnowsWhatStandsAtTheTopOfFilesAndBesideValues() {
        assertThat(rivalry("describe", "draws").out()).contains("(key at the top of scenario files)", "drawn together");
        assertThat(rivalry("describe", "extends").out()).contains("the file it rests on");
        assertThat(rivalry("describe", "distribution").out())
                .contains("distribution.triangular  (key of values in long form)", "least, most likely, most");
        assertThat(rivalry("describe", "range").out()).contains("plausible range, least and most");
        assertThat(rivalry("describe").out()).contains("KEYS OF VALUES IN LONG FORM", "KEYS AT THE TOP OF");
    }

    @Test
    void describeTellsNumbersOfHistoryInWordsThatStandAloneAndTheLimitsBesideThem() {
        assertThat(rivalry("describe", "G1-2024").out()).contains("  China's lag behind the US frontier, 2024");
        assertThat(rivalry("describe", "pace-2035").out())
                .startsWith("pace-2035  (limit on the years ahead, by which 'rivalry calibrate' judges)")
                .contains("in the last years, 2032 to 2035", "  believed: 0.347 to 1.386; ")
                .doesNotContain("the same");
    }

    @Test
    void describeKnowsLabsAsResultsNameThem() {
        assertThat(rivalry("describe", "lab:openai").out())
                .isEqualTo(rivalry("describe", "openai").out());
    }

    @Test
    void describeKnowsWhomTheBaselineNamesAndTheNumbersOfHistory() {
        assertThat(rivalry("describe", "openai").out())
                .startsWith("openai  (lab of the baseline; what its keys mean: rivalry describe labs)")
                .contains("  name: OpenAI", "  country: US");
        assertThat(rivalry("describe", "labs.openai").out())
                .isEqualTo(rivalry("describe", "openai").out());
        assertThat(rivalry("describe", "united states").out())
                .isEqualTo(rivalry("describe", "US").out());
        assertThat(rivalry("describe", "US").out()).contains("(country of the baseline", "firm_researchers:");
        assertThat(rivalry("describe", "chip-rules-2022").out()).contains("(policy of the baseline", "from: 2022-10");
        assertThat(rivalry("describe", "pandemic").out()).contains("(event of the baseline");
        assertThat(rivalry("describe", "G1-2023").out())
                .contains("(number of history", "13, accepted 12 to 14", "read off: lag of CN, 2023");
        assertThat(rivalry("describe").out()).contains("IN THE BASELINE", "NUMBERS OF HISTORY");
        assertThat(rivalry("describe", "opnai").err()).contains("Did you mean 'openai'?");
    }

    @Test
    void aKindThatIsNoneIsToldInWords() {
        assertThat(rivalry("schema", "foo").err())
                .startsWith("rivalry: KIND is one of complete, overlay, game, design, claims, ladder, not 'foo'");
    }

    @Test
    void showDiffComparesScenariosOnly() {
        Cli design = rivalry("show", "scenarios/design/headlines.yaml", "--diff", Cli.BASELINE);

        assertThat(design.err()).contains("--diff compares scenarios; scenarios/design/headlines.yaml is a design");
        assertThat(design.status()).isEqualTo(Exit.USAGE);
    }

    @Test
    void describeOffersTheNearestName() {
        Cli described = rivalry("describe", "capabilty");
        assertThat(described.status()).isEqualTo(Exit.USAGE);
        assertThat(described.err()).contains("Did you mean 'capability'?");
    }

    @Test
    void schemaPrintsOneJsonDocument() {
        assertThat(rivalry("schema").out()).startsWith("{").contains("\"required\"", "share of chip purchases stopped");
        assertThat(rivalry("schema", "overlay").out()).startsWith("{").contains("\"const\": \"none\"");
        assertThat(rivalry("schema", "other").status()).isEqualTo(Exit.USAGE);
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }
}
