package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rivalry.scenario.InvalidScenario;
import rivalry.scenario.Node;
import rivalry.scenario.Problem;
import rivalry.scenario.Problems;
import rivalry.scenario.Source;

@DisplayName("Schema and reader agree on structure, types, words and ranges")
class SchemaAgreementTest {
    /** What the schema can see; everything else only the reader knows. */
    private static final Set<String> SEEN_BY_SCHEMA = Set.of(
            "unknown_key",
            "missing_key",
            "wrong_type",
            "unknown_word",
            "out_of_range",
            "empty_value",
            "distribution_form");

    private static final Path LIBRARY = Path.of("scenarios");
    private static final JsonSchema COMPLETE = schema(Json.of(rivalry.scenario.JsonSchema.complete()));
    private static final JsonSchema OVERLAY = schema(Json.of(rivalry.scenario.JsonSchema.overlay()));

    static Stream<Path> library() throws IOException {
        try (Stream<Path> files = Files.walk(LIBRARY, 2)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !List.of("targets", "game", "design")
                            .contains(file.getParent().getFileName().toString()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<BadFile> bad() {
        return BadFile.all()
                .filter(bad -> !List.of("malformed", "extends", "tables").contains(bad.group()));
    }

    @ParameterizedTest
    @MethodSource("library")
    void shippedFilesAreValidAsWrittenAndAsResolved(Path file) throws IOException {
        String text = Files.readString(file);
        JsonSchema schema = file.endsWith("baseline.yaml") ? COMPLETE : OVERLAY;
        assertThat(schema.validate(PlainJson.of(written(text)), InputFormat.JSON))
                .isEmpty();
        Node.Mapping resolved = ScenarioReader.read(file).document();
        assertThat(COMPLETE.validate(PlainJson.of(resolved), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void badFilesAreRefusedByBothOrByTheReaderAlone(BadFile bad, @TempDir Path folder) throws IOException {
        Path file = bad.writeTo(folder);
        Set<String> broken = rules(file);
        Node.Mapping merged = ScenarioReader.merged(file);
        Set<ValidationMessage> seen = COMPLETE.validate(PlainJson.of(merged), InputFormat.JSON);
        boolean structural = broken.stream().anyMatch(SEEN_BY_SCHEMA::contains);
        assertThat(!seen.isEmpty()).as(broken + " against " + seen).isEqualTo(structural);
    }

    @Test
    void mutatedFilesAreRefusedByBothOrByNone(@TempDir Path folder) throws IOException {
        Node.Mapping baseline =
                ScenarioReader.read(LIBRARY.resolve("baseline.yaml")).document();
        int both = 0;
        int none = 0;
        for (String overlay : Mutations.of(baseline)) {
            Path file = Files.writeString(folder.resolve("mutant.yaml"), "extends: baseline\n" + overlay + "\n");
            boolean reader = rules(file).stream().anyMatch(SEEN_BY_SCHEMA::contains);
            boolean schema = !COMPLETE.validate(PlainJson.of(ScenarioReader.merged(file)), InputFormat.JSON)
                    .isEmpty();
            assertThat(schema).as(overlay).isEqualTo(reader);
            both += reader ? 1 : 0;
            none += reader ? 0 : 1;
        }
        assertThat(both).isGreaterThan(60);
        assertThat(none).isGreaterThan(20);
    }

    @Test
    void theOverlaySchemaSeesWhatIsWrongInAnOverlay() {
        assertThat(overlay("compute: {leak: 0.2}\npolicies: {old: none}")).isEmpty();
        assertThat(overlay("compute: {leak: {distribution: {uniform: [0, 1]}}}"))
                .isEmpty();
        assertThat(overlay("compute: {leek: 0.2}")).isNotEmpty();
        assertThat(overlay("compute: {leak: 2}")).isNotEmpty();
        assertThat(overlay("kind: polcy")).isNotEmpty();
        assertThat(overlay("compute: {leak: {distribution: none}}")).isEmpty();
        assertThat(overlay("compute: {leak: {distribution: {uniform: [0, 1], normal: [0, 1]}}}"))
                .isNotEmpty();
        assertThat(overlay("compute: {leak: {distribution: {triangular: [0, 1]}}}"))
                .isNotEmpty();
    }

    @Test
    void anOverlayNamesWhatItExtends() {
        assertThat(OVERLAY.validate(PlainJson.of(written("compute: {leak: 0.2}")), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theSchemaOfDesignsKnowsTheShippedOne() throws IOException {
        JsonSchema design = schema(Json.of(rivalry.scenario.JsonSchema.design()));
        String text = Files.readString(LIBRARY.resolve("design/headlines.yaml"));
        assertThat(design.validate(PlainJson.of(written(text)), InputFormat.JSON))
                .isEmpty();
        assertThat(design.validate(
                        PlainJson.of(written(text.replaceFirst("trajectories: \\d+", "trajectories: 1"))),
                        InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theSchemaOfGamesKnowsTheShippedOneAndItsMistakes() throws IOException {
        JsonSchema game = schema(Json.of(rivalry.scenario.JsonSchema.game()));
        String text = Files.readString(LIBRARY.resolve("game/openness.yaml"));
        assertThat(game.validate(PlainJson.of(written(text)), InputFormat.JSON)).isEmpty();
        List<String> slips = List.of("players:", "choices:", "openness_incentive", "logarithm", "measure:", "extends:");
        for (String slip : slips) {
            String wrong = text.replace(slip, "x" + slip);
            assertThat(game.validate(PlainJson.of(written(wrong)), InputFormat.JSON))
                    .as(slip)
                    .isNotEmpty();
        }
        String removing = text.replaceFirst("us-openness: \\{[^}]*}", "chip-rules-2023: none");
        assertThat(game.validate(PlainJson.of(written(removing)), InputFormat.JSON))
                .isEmpty();
    }

    private static Set<ValidationMessage> overlay(String text) {
        return OVERLAY.validate(PlainJson.of(written("extends: baseline\n" + text)), InputFormat.JSON);
    }

    private static Node.Mapping written(String text) {
        return YamlReader.read(new Source("test", text), text, new Problems());
    }

    private static Set<String> rules(Path file) {
        try {
            ScenarioReader.read(file);
            return Set.of();
        } catch (InvalidScenario invalid) {
            return invalid.problems().stream().map(Problem::rule).collect(Collectors.toSet());
        }
    }

    private static JsonSchema schema(String text) {
        try {
            JsonNode node = new ObjectMapper().readTree(text);
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(node);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
