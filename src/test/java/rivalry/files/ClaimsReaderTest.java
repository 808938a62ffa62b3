package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rivalry.comparison.Gauge;
import rivalry.experiment.ClaimsPlan;
import rivalry.experiment.Run;
import rivalry.observation.History;
import rivalry.scenario.InvalidScenario;
import rivalry.scenario.JsonSchema;
import rivalry.scenario.Prior;
import rivalry.scenario.Register;

@DisplayName("The register of claims is data: all 52 claims, worlds and numbers that exist, mistakes explained")
class ClaimsReaderTest {
    private static final Path SHIPPED = Path.of("scenarios/design/claims.yaml");

    @TempDir
    private Path folder;

    @Test
    void everyClaimIsListedOnceAndInOrder() {
        List<String> due = IntStream.rangeClosed(1, 52).mapToObj(i -> "s" + i).toList();
        assertThat(shipped().register().ids()).isEqualTo(due);
    }

    @Test
    void everyNumberThatATrialOrFigureReadsExists() {
        ResolvedClaims read = shipped();
        ClaimsPlan plan = new ClaimsPlan(
                read.register(),
                read.targets(),
                read.worlds().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue()
                        .prior())),
                read.register().ids());
        Prior small = ScenarioReader.read(Path.of("scenarios/baseline.yaml"), "run: {scale: 5000}")
                .prior();
        History history = Run.play(small, 1, 0);
        Gauge gauge = new Gauge(history);
        plan.readings().forEach(reading -> {
            assertThat(gauge.obstacle(reading.quantity())).as("%s", reading).isEmpty();
            reading.over()
                    .ifPresent(over ->
                            assertThat(gauge.obstacle(over)).as("%s", over).isEmpty());
        });
        assertThat(plan.read(history)).hasSize(2 * plan.readings().size());
    }

    @Test
    void everyWorldIsPlayedForSomething() {
        ResolvedClaims read = shipped();
        String text = read.register().claims() + " " + read.register().figures();
        read.register().worlds().keySet().forEach(world -> assertThat(text).contains(world));
        assertThat(read.worlds()).containsKey(Register.BASELINE);
    }

    @Test
    void theSchemaHoldsForIt() throws IOException {
        assertThat(validated(Json.of(JsonSchema.claims()), SHIPPED)).isEmpty();
        assertThat(validated(Json.of(JsonSchema.ladder()), Path.of("scenarios/design/ladder.yaml")))
                .isEmpty();
    }

    private static Set<?> validated(String schema, Path file) throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(new ObjectMapper().readTree(schema))
                .validate(PlainJson.of(Layers.document(file)), InputFormat.JSON);
    }

    @Test
    void mistakesAreExplained() throws IOException {
        assertThat(faultOf("measure: lag,", "measure: lga,")).contains("did you mean 'lag'?");
        assertThat(faultOf("against: no-absorption", "against: no-absorbtion"))
                .contains("unknown world 'no-absorbtion'", "did you mean 'no-absorption'?");
        assertThat(faultOf("{target: s24}", "{target: s42}")).contains("unknown target 's42'");
        assertThat(faultOf("{target: s24}", "{target: s24, above: 1}")).contains("a target brings its own band");
        assertThat(faultOf("file: ../whatif/decoupling.yaml", "file: ../whatif/decouple.yaml"))
                .contains("no file 'whatif/decouple.yaml'");
        assertThat(faultOf("    why: the openness a lab starts with is an input\n", ""))
                .contains("a claim without trials says why");
        assertThat(faultOf("set: [flywheel.strength=0]}", "set: [flywheel.strenght=0]}"))
                .contains("world 'no-flywheel'", "did you mean 'strength'?");
    }

    private String faultOf(String right, String wrong) throws IOException {
        String text = Files.readString(SHIPPED);
        assertThat(text).contains(right);
        String alone = text.replace(right, wrong)
                .replace("../baseline.yaml", "baseline")
                .replace("../", ""); // outside the library its files are found by their place in it
        Path copy = Files.writeString(folder.resolve("claims.yaml"), alone);
        return catchThrowableOfType(InvalidScenario.class, () -> ClaimsReader.read(copy, List.of(), List.of()))
                .getMessage();
    }

    private static ResolvedClaims shipped() {
        return ClaimsReader.read(SHIPPED, List.of(), List.of());
    }
}
