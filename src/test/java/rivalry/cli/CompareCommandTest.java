package rivalry.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static rivalry.cli.Cli.BASELINE;
import static rivalry.cli.Cli.rivalry;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("rivalry compare")
class CompareCommandTest {
    @TempDir
    Path temp;

    @Test
    @DisplayName(
            "tells inputs first, names arms after files, and leaves the same bytes on any thread count and in a replay")
    void sameLuckSameBytes() throws IOException {
        Path whatIf = whatIf("wait.yaml", "2016-06", 24);
        Cli one = compare("one", whatIf, whatIf, "--threads", 1);
        Cli two = compare("two", whatIf, whatIf, "--threads", 2);

        assertThat(one.out())
                .contains("policies.p.visa_delay", "none → 24", whatIf + ":8")
                .contains("wait against baseline", "wait-2 against baseline")
                .contains("below 10 replicates no verdict is given but 'identical'");
        assertThat(one.out().indexOf("differs in the inputs"))
                .isLessThan(one.out().indexOf("differs in the outcomes"));
        assertThat(two.status()).isZero();
        assertSameBytes(temp.resolve("two"), temp.resolve("one"), StudentsWait.DATA);
        assertThat(Files.readAllLines(temp.resolve("one/dictionary.csv")))
                .as("a word on every measure of differences.csv")
                .anyMatch(row -> row.startsWith("innovation,"))
                .anyMatch(row -> row.startsWith("zero_sum,"));
        List<String> rows = Files.readAllLines(temp.resolve("one/differences.csv"));
        assertThat(rows.get(0))
                .isEqualTo("arm,measure,entity,by,year,baseline,arm_value,difference,low,high,percent,share_above,"
                        + "correlation,variance_reduction,p_holm,verdict");
        assertThat(rows).anyMatch(row -> row.endsWith(",not resolved")).anyMatch(row -> row.endsWith(",,identical"));
        assertThat(rows).noneMatch(row -> row.endsWith(",higher") || row.endsWith(",lower"));
        assertThat(rivalry("replay", temp.resolve("one")).status()).isZero();
    }

    @Test
    void aScenarioComparedWithItselfIsIdenticalEverywhere() throws IOException {
        assertThat(compare("said", BASELINE).out()).contains("both move alike): identical");
        Cli itself = compare("itself", BASELINE, "--json");

        assertThat(itself.out()).startsWith("{").contains("\"inputs\": []", "\"verdict\": \"identical\"");
        assertThat(itself.out()).doesNotContain("\"verdict\": \"not resolved\"");
        assertThat(Files.readAllLines(temp.resolve("itself/differences.csv")).stream()
                        .skip(1)
                        .filter(row -> !row.contains(",part=")))
                .allMatch(row -> row.endsWith(",,identical"));
    }

    @Test
    @DisplayName("a rule weaker than one in force changes nothing, and the reader is told which of the two holds")
    void theStricterOfTwoRulesIsNamed() throws IOException {
        Path weaker = Files.writeString(temp.resolve("weaker.yaml"), """
                kind: policy
                extends: baseline
                policies:
                  mine: {actor: US, target: CN, from: 2026-01, export_controls: {chips: 0.4}}
                """);
        Path out = temp.resolve("out");

        Cli compared = rivalry(
                "compare",
                BASELINE,
                weaker,
                "--set",
                "run.scale=5000",
                "--replicates",
                5,
                "--years",
                "2016",
                "--out",
                out);

        String note = "both set export_controls.chips (0.53, 0.4) from 2026-01 to 2035-12: the stricter holds";
        assertThat(compared.out()).contains(note).doesNotContain("china-initiative");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains(note, "of all effects of parameters on capability of the best model, United States.");
    }

    @Test
    @DisplayName("--dose: an arm a dose, their curve as data, as a table in the terminal and in a replay")
    void anArmADose() throws IOException {
        Cli doses = compare("doses", whatIf("wait.yaml", "2016-06", 24), "--dose", "policies.p.visa_delay=0:24:12");

        assertThat(doses.status()).as(doses.err()).isZero();
        assertThat(temp.resolve("doses/scenarios").toFile().list())
                .contains("baseline.yaml", "wait-0.yaml", "wait-12.yaml", "wait-24.yaml");
        List<String> rows = Files.readAllLines(temp.resolve("doses/dose.csv"));
        assertThat(rows.get(0)).startsWith("measure,entity,by,period,path,dose,arm,baseline,arm_value,difference,");
        assertThat(rows)
                .filteredOn(row -> row.startsWith("impact,US,,2017,policies.p.visa_delay,"))
                .hasSize(3);
        assertThat(rows).anyMatch(row -> row.contains(",policies.p.visa_delay,12,wait-12,"));
        assertThat(doses.out())
                .contains("2017, by dose of policies.p.visa_delay; * resolved")
                .containsPattern(" 0 +12 +24");
        assertThat(rivalry("replay", temp.resolve("doses")).out()).contains("identical  dose.csv");
    }

    @Test
    @DisplayName("--dose of a start month; its curves stand in the report")
    void anArmAStart() throws IOException {
        Cli starts = rivalry(
                "compare",
                BASELINE,
                whatIf("wait.yaml", "2016-06", 24),
                "--dose",
                "policies.p.from=2016-01..2017-01:12",
                "--set",
                "run.scale=5000",
                "--replicates",
                10,
                "--years",
                "2016..2017",
                "--json",
                "--out",
                temp.resolve("starts"));

        assertThat(starts.status()).as(starts.err()).isZero();
        assertThat(starts.out()).contains("\"dosed\": \"policies.p.from\"", "\"dose\": \"2016-01\"");
        assertThat(temp.resolve("starts/figures/dose-impact-us.svg")).exists();
        assertThat(Files.readString(temp.resolve("starts/report.html")))
                .contains("id=\"dose-impact-us\"", "in starts from 2016-01 to 2017-01, 2 in all");
    }

    @ParameterizedTest
    @CsvSource({
        "--replicates, 4, 2, at least 5",
        "--dose, policies.p.visa_delay=0:1, 2, expected PATH",
        "--dose, policies.p.visa_delay=2:1:1, 2, ends before it begins",
        "--dose, policies.p.visa_delay=0:1:0, 2, above 0",
        "--dose, policies.p.from=2016-13..2017-01:1, 2, months such as",
        "--dose, policies.p.nothing=0:1:1, 3, nothing",
        "--require, difference lag < 1, 2, expected MEASURE"
    })
    void whatCannotBeMeantIsRefused(String option, String value, int status, String hint) throws IOException {
        Path whatIf = whatIf("wait.yaml", "2016-06", 24);
        Cli refused = rivalry("compare", BASELINE, whatIf, "--out", temp.resolve("r"), option, value);

        assertThat(refused.status()).as(refused.err()).isEqualTo(status);
        assertThat(refused.err()).contains(hint).doesNotContain("Exception");
        assertThat(temp.resolve("r")).doesNotExist();
    }

    @Test
    void scenariosOfDifferentHorizonsAreRefused() throws IOException {
        Path shorter = Files.writeString(
                temp.resolve("shorter.yaml"),
                "name: S\nquestion: Q\nkind: policy\nextends: baseline\nhorizon: {end: 2034-12}\n");
        Cli refused = rivalry("compare", BASELINE, shorter, "--dry-run");

        assertThat(refused.status()).as(refused.out()).isEqualTo(Exit.SCENARIO);
        assertThat(refused.err())
                .contains("shorter plays 2016-01 to 2034-12", "baseline plays 2016-01 to 2035-12")
                .contains("such as --set horizon.end=2035-12");

        String earlier = Files.readString(shorter).replace("end: 2034-12", "start: 2015-01");
        assertThat(rivalry("compare", BASELINE, Files.writeString(shorter, earlier))
                        .err())
                .contains("such as --set horizon.start=2016-01")
                .doesNotContain("horizon.end");
    }

    @Test
    void aMissingFileIsAnsweredWithTheNearest() {
        Cli missing = rivalry("compare", BASELINE, "scenarios/whatif/tigth-chips.yaml");

        assertThat(missing.status()).isEqualTo(Exit.FILES);
        assertThat(missing.err()).contains("did you mean scenarios/whatif/tight-chips.yaml?");
    }

    @ParameterizedTest
    @CsvSource({"difference entry_delay[US]@2017 >= 0, 0", "difference entry_delay[US]@2017 < -1, 6"})
    void demandsOnDifferencesDecideTheStatus(String demand, int status) throws IOException {
        Cli cli = compare("d", whatIf("wait.yaml", "2016-06", 24), "--require", demand);

        assertThat(cli.status()).as(cli.out() + cli.err()).isEqualTo(status);
    }

    private Path whatIf(String name, String from, int delay) throws IOException {
        return Files.writeString(temp.resolve(name), """
                name: Wait
                question: What if students wait?
                kind: policy
                extends: baseline
                policies:
                  p:
                    {actor: US, target: CN, from: %s,
                    visa_delay: %d}
                """.formatted(from, delay));
    }

    private Cli compare(String out, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("compare", BASELINE));
        arguments.addAll(Arrays.asList(more));
        arguments.addAll(
                List.of("--set", "run.scale=1000", "--replicates", 5, "--years", "2016..2017", "--no-charts", "--out"));
        arguments.add(temp.resolve(out));
        return rivalry(arguments.toArray());
    }
}
