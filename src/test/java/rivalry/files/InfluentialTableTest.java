package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.observation.Measure;
import rivalry.observation.Measures;
import rivalry.scenario.Node;

@DisplayName("Reports name the shipped parameters that are assumed and influential as the baseline states them")
class InfluentialTableTest {
    @Test
    void valuesAndRangesAreTheBaselines() {
        Node baseline = ScenarioReader.read(Path.of("scenarios/baseline.yaml")).document();
        assertThat(InfluentialTable.shipped()).isNotEmpty().allSatisfy(row -> {
            Node stated = Node.at(baseline, row.parameter()).orElseThrow();
            List<Node> range = ((Node.Sequence) Node.at(stated, "range").orElseThrow()).items();
            assertThat(List.of(row.value(), row.low(), row.high()))
                    .as(row.parameter())
                    .usingElementComparator((one, other) -> Double.compare(number(one), number(other)))
                    .containsExactly(
                            text(Node.at(stated, "value").orElseThrow()), text(range.get(0)), text(range.get(1)));
            assertThat(Measures.all()).extracting(Measure::key).contains(row.measure());
            assertThat(row.entity()).isIn("US", "CN", "US+CN", "world");
            assertThat(row.why()).isEqualTo(text(Node.at(stated, "why").orElseThrow()));
        });
    }

    private static String text(Node node) {
        return ((Node.Scalar) node).text();
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
