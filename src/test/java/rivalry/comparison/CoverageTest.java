package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A 95 % interval covers the truth in 93 to 97 of 100 experiments")
class CoverageTest {
    private static final int EXPERIMENTS = 2000;

    private final SplittableRandom random = new SplittableRandom(20160101);

    @Test
    void ofNormalDifferences() {
        assertThat(coverage(100, 0, this::normal)).isBetween(0.93, 0.97);
    }

    @Test
    void ofHeavyTailedDifferences() {
        assertThat(coverage(100, 0, () -> student(5))).isBetween(0.93, 0.97);
    }

    @Test
    void ofTwentyNormalDifferences() {
        assertThat(coverage(20, 0, this::normal)).isBetween(0.92, 0.98);
    }

    @Test
    void ofTwentySkewedDifferencesItIsKnownToCoverLess() {
        assertThat(coverage(20, 1, () -> -Math.log(1 - random.nextDouble()))).isBetween(0.90, 0.97);
    }

    private double coverage(int replicates, double truth, DoubleSupplier difference) {
        int covered = 0;
        Resampling luck = new Resampling(0);
        for (int experiment = 0; experiment < EXPERIMENTS; experiment++) {
            luck = experiment % 20 == 0 ? new Resampling(experiment) : luck;
            double[] baseline = new double[replicates];
            double[] arm = new double[replicates];
            for (int i = 0; i < replicates; i++) {
                baseline[i] = 10 * normal();
                arm[i] = baseline[i] + difference.getAsDouble();
            }
            Interval interval = Difference.ofMeans(baseline, arm, luck).interval();
            covered += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
        }
        return covered / (double) EXPERIMENTS;
    }

    private double normal() {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    private double student(int freedom) {
        double squares = 0;
        for (int i = 0; i < freedom; i++) {
            double z = normal();
            squares += z * z;
        }
        return normal() / Math.sqrt(squares / freedom);
    }
}
