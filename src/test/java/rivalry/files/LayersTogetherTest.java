package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rivalry.scenario.InvalidScenario;
import rivalry.scenario.Node;

@DisplayName("Layers are laid together: base, worlds, the file's own differences, settings")
class LayersTogetherTest {
    private static final Path BASELINE = Path.of("scenarios/baseline.yaml");

    @TempDir
    private Path folder;

    @Test
    void aNewValueTakesNothingOfTheOldButItsUnit() {
        Node.Mapping read = ScenarioReader.read(BASELINE, "ideas: {embargo: {value: 7, why: longer}}")
                .document();
        assertThat(keys(read, "ideas.embargo")).containsExactlyInAnyOrder("unit", "value", "why");
        assertThat(text(read, "ideas.embargo.unit")).isEqualTo("months");
    }

    @Test
    void whatIsSaidOfAValueLeavesIt() {
        Node.Mapping read = ScenarioReader.read(
                        BASELINE,
                        "ideas: {embargo: {why: longer}}\ncountries: {US: {market: {partner_rule: {why: few}}}}")
                .document();
        assertThat(text(read, "ideas.embargo.value")).isEqualTo("6");
        assertThat(text(read, "ideas.embargo.why")).isEqualTo("longer");
        assertThat(keys(read, "ideas.embargo")).contains("range", "source");
        assertThat(text(read, "countries.US.market.partner_rule.value"))
                .as("stated bare below")
                .isEqualTo("0");
    }

    @Test
    void whatWasNotThereIsTakenAsItIs() {
        Node.Mapping read = ScenarioReader.read(
                        BASELINE,
                        "policies: {x: {actor: US, target: CN, from: 2027-01, research_security: {value: 0.2}}}")
                .document();
        assertThat(keys(read, "policies.x.research_security")).containsExactly("value");
    }

    @Test
    void worldsLieUnderTheFileAndSettingsOnTop() throws IOException {
        Path world = write("world.yaml", "kind: world", "money: {leadership: 0.31}\neffort: {least: 0.03, most: 0.6}");
        Path own = write("own.yaml", "kind: world", "effort: {least: 0.04, most: 0.61}");
        Resolved read = ScenarioReader.read(own, List.of(world, world), List.of("effort.most=0.62"));
        assertThat(text(read.document(), "money.leadership")).as("of the world").isEqualTo("0.31");
        assertThat(text(read.document(), "effort.least")).as("the file's own").isEqualTo("0.04");
        assertThat(text(read.document(), "effort.most")).as("set").isEqualTo("0.62");
        assertThat(read.files()).hasSize(3);
    }

    @Test
    void ofWorldsTheLaterLiesOnTop() throws IOException {
        Path one = write("one.yaml", "kind: world", "effort: {least: 0.03, most: 0.6}");
        Path two = write("two.yaml", "kind: world", "effort: {least: 0.05}");
        Node.Mapping read =
                ScenarioReader.read(BASELINE, List.of(one, two), List.of()).document();
        assertThat(text(read, "effort.least")).isEqualTo("0.05");
        assertThat(text(read, "effort.most")).isEqualTo("0.6");
    }

    @Test
    void aPolicyFileIsNoWorldAndChangesNoParameter() throws IOException {
        Path policy = write("policy.yaml", "kind: policy", "effort: {least: 0.03}");
        assertThatThrownBy(() -> ScenarioReader.read(policy)).hasMessageContaining("[kind]");
        Path empty = write("empty.yaml", "kind: policy", "events: {}");
        assertThatThrownBy(() -> ScenarioReader.read(BASELINE, List.of(empty), List.of()))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("[kind]");
    }

    @Test
    void aDistributionOverWhatIsDrawnTogetherIsTold() throws IOException {
        Path own = write(
                "own.yaml",
                "kind: world",
                "compute: {leak: {value: 0.2, distribution: {triangular: [0.1, 0.2, 0.3]}}}");
        assertThatThrownBy(() -> ScenarioReader.read(own))
                .hasMessageContaining("own.yaml:5:30  the distribution would be ignored")
                .hasMessageContaining("[drawn_together]")
                .hasMessageContaining("draws: none");
        Path alone = write(
                "alone.yaml",
                "kind: world\ndraws: none",
                "compute: {leak: {value: 0.2, distribution: {triangular: [0.1, 0.2, 0.3]}}}");
        assertThat(ScenarioReader.read(alone).prior().centre().compute().leak()).isEqualTo(0.2);
        Path range = write("range.yaml", "kind: world", "compute: {leak: {value: 0.2, range: [0.1, 0.3]}}");
        assertThatThrownBy(() -> ScenarioReader.read(range)).hasMessageContaining("the range would be ignored");
    }

    @Test
    void tablesAreLookedForAndChecked() throws IOException {
        assertThatThrownBy(() -> ScenarioReader.read(table("gone.csv", null))).hasMessageContaining("[no_such_file]");
        assertThatThrownBy(() -> ScenarioReader.read(table("Summary.csv", "")))
                .hasMessageContaining("[reserved_name]")
                .hasMessageContaining("a table of results");
        assertThatThrownBy(() -> ScenarioReader.read(table("t.csv", "year,country\n2016,US\n")))
                .hasMessageContaining("t.csv:1:1  the columns must be year,country,value,unit,source,confidence");
        String head = "year,country,value,unit,source,confidence\n";
        assertThatThrownBy(() -> ScenarioReader.read(table("t.csv", head))).hasMessageContaining("[empty_table]");
        assertThatThrownBy(() -> ScenarioReader.read(table("t.csv", head + "2016,US,1,2025 US$,x,A\n")))
                .hasMessageContaining("[table_covers_countries]");
        assertThatThrownBy(() -> ScenarioReader.read(table("t.csv", head + "2016,US,x,2025 US$,x,A\n")))
                .hasMessageContaining("t.csv:2:9  expected a number")
                .hasMessageNotContaining("[empty_table]");
        assertThatThrownBy(() -> ScenarioReader.read(table("t.csv", head + "2016,US,\"1,2025\n")))
                .hasMessageContaining("t.csv");
    }

    @Test
    void everyKindOfValueIsToldWhenItIsAnother() {
        String wrong = """
                name: {a: b}
                run: {seed: 1.5, scale: many}
                countries: {US: {stance: scheduledd, market: 7}}
                compute: {leak: [1]}
                tables: {deflator: {a: b}}
                policies: {x: {actor: US, from: soon}}
                """;
        assertThatThrownBy(() -> ScenarioReader.read(BASELINE, wrong))
                .hasMessageContaining("expected a text")
                .hasMessageContaining("expected a whole number, found '1.5'")
                .hasMessageContaining("expected a whole number, found 'many'")
                .hasMessageContaining("did you mean 'scheduled'?")
                .hasMessageContaining("expected a number")
                .hasMessageContaining("expected the path of a CSV file")
                .hasMessageContaining("expected a month like 2022-10, found 'soon'");
    }

    private Path table(String name, String text) throws IOException {
        if (text != null) {
            Files.writeString(folder.resolve(name), text);
        }
        return write("own.yaml", "kind: world", "tables: {ai_capex: " + name + "}");
    }

    private Path write(String name, String kind, String rest) throws IOException {
        return Files.writeString(
                folder.resolve(name), "extends: baseline\nname: X\nquestion: What?\n" + kind + "\n" + rest + "\n");
    }

    private static Set<String> keys(Node.Mapping document, String path) {
        return ((Node.Mapping) Node.at(document, path).orElseThrow()).entries().keySet();
    }

    private static String text(Node.Mapping document, String path) {
        return ((Node.Scalar) Node.at(document, path).orElseThrow()).text();
    }
}
