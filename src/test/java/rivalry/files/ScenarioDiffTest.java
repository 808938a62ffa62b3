package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What differs in the inputs")
class ScenarioDiffTest {
    @Test
    void aValueIsToldWithHowItIsDrawn() {
        assertThat(change("compute.halving=30").before()).startsWith("26, drawn {triangular:");
        assertThat(change("compute.leak=0.5").before()).isEqualTo("0.3, drawn with others");
        assertThat(change("compute.leak=0.5").after()).isEqualTo("0.5");
    }

    private static InputChange change(String setting) {
        Resolved baseline = ScenarioReader.read(Shipped.baseline(), List.of(), List.of());
        Resolved arm = ScenarioReader.read(Shipped.baseline(), List.of(), List.of(setting));
        List<InputChange> changes = ScenarioDiff.changes("arm", baseline, arm);
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }
}
