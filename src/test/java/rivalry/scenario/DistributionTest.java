package rivalry.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Uncertain parameters follow their stated distribution, cut to the legal range")
class DistributionTest {
    private static final Optional<Parameter> SHARE =
            Shape.of(Policy.ExportControls.class).field("chips").flatMap(Shape.Field::about);

    @Test
    void uniformIsALine() {
        Distribution uniform = new Distribution(List.of(2.0, 4.0), List.of(), List.of(), List.of());
        assertThat(uniform.at(0.25, Optional.empty())).isEqualTo(2.5);
    }

    @Test
    void triangularHasTheMeanOfItsThreeNumbers() {
        Distribution triangular = new Distribution(List.of(), List.of(0.0, 1.0, 5.0), List.of(), List.of());
        assertThat(mean(u -> triangular.at(u, Optional.empty()))).isCloseTo(2.0, within(1e-3));
    }

    @Test
    void triangularMayPeakAtAnEnd() {
        Distribution left = new Distribution(List.of(), List.of(0.0, 0.0, 3.0), List.of(), List.of());
        Distribution right = new Distribution(List.of(), List.of(0.0, 3.0, 3.0), List.of(), List.of());
        assertThat(mean(u -> left.at(u, Optional.empty()))).isCloseTo(1.0, within(1e-3));
        assertThat(mean(u -> right.at(u, Optional.empty()))).isCloseTo(2.0, within(1e-3));
    }

    @Test
    void normalHasItsMeanAndItsSpread() {
        Distribution normal = new Distribution(List.of(), List.of(), List.of(3.0, 2.0), List.of());
        assertThat(mean(u -> normal.at(u, Optional.empty()))).isCloseTo(3.0, within(1e-3));
        assertThat(normal.at(0.841344746, Optional.empty())).isCloseTo(5.0, within(1e-6));
    }

    @Test
    void lognormalHasItsMedian() {
        Distribution lognormal = new Distribution(List.of(), List.of(), List.of(), List.of(0.02, 0.5));
        assertThat(lognormal.at(0.5, Optional.empty())).isCloseTo(0.02, within(1e-12));
    }

    @Test
    void whatIsNotLegalIsCutOffAndTheRestKeepsItsProportions() {
        Distribution normal = new Distribution(List.of(), List.of(), List.of(0.0, 1.0), List.of());
        assertThat(normal.at(1e-9, SHARE)).isBetween(0.0, 1e-6);
        assertThat(normal.at(1 - 1e-9, SHARE)).isBetween(1 - 1e-6, 1.0);
        assertThat(normal.at(0.5, SHARE)).isCloseTo(0.44, within(0.01)); // Φ(0.44) = (Φ(0) + Φ(1)) / 2
    }

    private static double mean(DoubleUnaryOperator draw) {
        double sum = 0;
        for (int i = 0; i < 10_000; i++) {
            sum += draw.applyAsDouble((i + 0.5) / 10_000);
        }
        return sum / 10_000;
    }
}
