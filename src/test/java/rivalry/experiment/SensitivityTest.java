package rivalry.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.comparison.ElementaryEffects;
import rivalry.comparison.Resampling;
import rivalry.comparison.SobolIndices;

@DisplayName("Screening and shares of variance, against functions whose answer is known")
class SensitivityTest {
    private static final int ROWS = 1024;
    private static final Resampling LUCK = new Resampling(1);

    /** Ishigami and Homma 1990: sin x1 + 7 sin² x2 + 0.1 x3⁴ sin x1, each in −π..π. */
    private static double ishigami(double[] place) {
        double[] x = Arrays.stream(place).map(p -> Math.PI * (2 * p - 1)).toArray();
        return Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    /** Saltelli and Sobol 1995: Π (|4x − 2| + a)/(1 + a). */
    private static double sobolG(double[] x) {
        double[] a = {0, 1, 4.5, 9, 99};
        double product = 1;
        for (int i = 0; i < a.length; i++) {
            product *= (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
        }
        return product;
    }

    @Test
    void ishigamiByTheBook() {
        SobolIndices[] found = indices(SensitivityTest::ishigami, 3);
        double[] first = {0.3139, 0.4424, 0};
        double[] total = {0.5576, 0.4424, 0.2437};
        for (int i = 0; i < 3; i++) {
            assertThat(found[i].first().value()).as("first " + i).isCloseTo(first[i], within(0.03));
            assertThat(found[i].total().value()).as("total " + i).isCloseTo(total[i], within(0.03));
        }
        assertThat(found[2].first().interval().low()).isNegative();
        assertThat(found[2].total().interval().low()).isGreaterThan(0.15);
    }

    @Test
    void sobolGByTheBook() {
        double[] a = {0, 1, 4.5, 9, 99};
        double[] parts =
                Arrays.stream(a).map(each -> 1 / (3 * (1 + each) * (1 + each))).toArray();
        double variance = Arrays.stream(parts).map(v -> 1 + v).reduce(1, (x, y) -> x * y) - 1;
        SobolIndices[] found = indices(SensitivityTest::sobolG, a.length);
        for (int i = 0; i < a.length; i++) {
            double total = parts[i] * (variance + 1) / (1 + parts[i]) / variance;
            assertThat(found[i].first().value()).as("first " + i).isCloseTo(parts[i] / variance, within(0.03));
            assertThat(found[i].total().value()).as("total " + i).isCloseTo(total, within(0.03));
        }
    }

    @Test
    void screeningOrdersTheFactorsOfSobolG() {
        ElementaryEffects[] found = effects(SensitivityTest::sobolG, 5, 40);
        for (int i = 1; i < 5; i++) {
            assertThat(found[i].size().value()).isLessThan(found[i - 1].size().value());
        }
    }

    @Test
    void screeningOfALineGivesItsSlopesWithoutSpread() {
        ElementaryEffects[] found = effects(x -> 3 * x[0] - 2 * x[1] + 0 * x[2], 3, 6);
        assertThat(found[0].mean()).isCloseTo(3, within(1e-12));
        assertThat(found[1].mean()).isCloseTo(-2, within(1e-12));
        assertThat(found[1].size().value()).isCloseTo(2, within(1e-12));
        assertThat(found[2].size().value()).isCloseTo(0, within(1e-12));
        assertThat(found[0].spread()).isCloseTo(0, within(1e-12));
    }

    @Test
    void everyPathMovesEveryFactorOnceBetweenTheMiddlesOfQuarters() {
        for (Trajectories.Trajectory path : Trajectories.of(20, 7, 3)) {
            assertThat(path.moved()).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
            assertThat(path.points().length).isEqualTo(8);
            for (double[] point : path.points()) {
                assertThat(Arrays.stream(point).boxed()).isSubsetOf(0.125, 0.375, 0.625, 0.875);
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameDesign() {
        assertThat(Crossed.of(16, 3, 5).a()).isDeepEqualTo(Crossed.of(16, 3, 5).a());
        assertThat(Crossed.of(16, 3, 5).a()[0][0])
                .isNotEqualTo(Crossed.of(16, 3, 6).a()[0][0]);
        double[] mixed = Crossed.of(16, 3, 5).mixed(2, 1);
        assertThat(mixed[1]).isEqualTo(Crossed.of(16, 3, 5).b()[2][1]);
        assertThat(mixed[0]).isEqualTo(Crossed.of(16, 3, 5).a()[2][0]);
    }

    private static SobolIndices[] indices(ToDoubleFunction<double[]> model, int factors) {
        Crossed samples = Crossed.of(ROWS, factors, 1);
        double[] a = Arrays.stream(samples.a()).mapToDouble(model).toArray();
        double[] b = Arrays.stream(samples.b()).mapToDouble(model).toArray();
        SobolIndices[] indices = new SobolIndices[factors];
        for (int i = 0; i < factors; i++) {
            double[] mixed = new double[ROWS];
            for (int row = 0; row < ROWS; row++) {
                mixed[row] = model.applyAsDouble(samples.mixed(row, i));
            }
            indices[i] = SobolIndices.of(a, b, mixed, LUCK);
        }
        return indices;
    }

    private static ElementaryEffects[] effects(ToDoubleFunction<double[]> model, int factors, int count) {
        List<Trajectories.Trajectory> paths = Trajectories.of(count, factors, 1);
        double[][] found = new double[factors][count];
        for (int t = 0; t < count; t++) {
            double[] values =
                    Arrays.stream(paths.get(t).points()).mapToDouble(model).toArray();
            double[] effects = paths.get(t).effects(values);
            for (int i = 0; i < factors; i++) {
                found[i][t] = effects[i];
            }
        }
        return Arrays.stream(found)
                .map(each -> ElementaryEffects.of(each, LUCK))
                .toArray(ElementaryEffects[]::new);
    }
}
