package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.Node;

@DisplayName("What a combined policy is made of")
class PolicyPartsTest {
    private static final Path WHATIF = Path.of("scenarios/whatif");
    private static final Node.Mapping BASELINE =
            ScenarioReader.read(Path.of("scenarios/baseline.yaml")).document();

    @Test
    void oneForEachLeverAndEnforcementGoesWithChips() {
        PolicyParts parts = parts("all-controls");
        assertThat(parts.names()).containsExactly("chips", "weights", "cloud", "api");
        assertThat(parts.paths().get("chips")).hasSize(2);
        assertThat(parts.isCombined()).isTrue();
    }

    @Test
    void oneForEachPolicyWhereSeveralChange() {
        assertThat(parts("decoupling").names()).containsExactly("decoupling-us", "decoupling-china");
    }

    @Test
    void whatChangesOneThingIsNotCombined() {
        assertThat(parts("cloud").isCombined()).isFalse();
        assertThat(parts("status-quo").isCombined()).isFalse();
    }

    @Test
    void aCoalitionHasItsOwnPartsOnly() {
        PolicyParts parts = parts("all-controls");
        Node.Mapping two = parts.only(0b0101, BASELINE, document("all-controls"));
        String controls = "policies.all-controls.export_controls.";
        assertThat(Node.at(two, controls + "chips")).isPresent();
        assertThat(Node.at(two, controls + "enforcement")).isPresent();
        assertThat(Node.at(two, controls + "weights")).isEmpty();
        assertThat(Node.at(two, controls + "cloud")).isPresent();
        assertThat(Node.at(two, controls + "api")).isEmpty();
    }

    @Test
    void noneIsAsGoodAsTheBaselineAndAllIsTheArm() {
        PolicyParts parts = parts("decoupling");
        assertThat(ScenarioText.of(parts.only(0b11, BASELINE, document("decoupling")), false))
                .isEqualTo(ScenarioText.of(document("decoupling"), false));
        assertThat(policies(parts.only(0, BASELINE, document("decoupling")))).isEqualTo(policies(BASELINE));
    }

    private static List<String> policies(Node.Mapping document) {
        return List.of(ScenarioText.inline(document.at("policies").orElseThrow()));
    }

    private static PolicyParts parts(String whatif) {
        return PolicyParts.of(BASELINE, document(whatif));
    }

    private static Node.Mapping document(String whatif) {
        return ScenarioReader.read(WHATIF.resolve(whatif + ".yaml")).document();
    }
}
