package rivalry.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.comparison.Difference;
import rivalry.comparison.Gauge;
import rivalry.comparison.Resampling;
import rivalry.comparison.Verdict;
import rivalry.files.ScenarioReader;
import rivalry.scenario.Prior;
import rivalry.scenario.Quantity;

@DisplayName("Pairing pays: on the same luck twelve replicates resolve what they do not on separate luck")
class PairingTest {
    private static final int REPLICATES = 12;
    /** On separate luck a single draw of twelve resolves now and then by chance. */
    private static final int TRIES = 12;

    private static final Quantity CAPABILITY =
            new Quantity("capability", "CN", Optional.empty(), "2026", Optional.empty());

    /** Points of capability: small beside the effect, of which separate luck leaves two standard errors or less. */
    private static final double SMALLEST = 0.3;

    @Test
    void resolvedPairedAndNotUnpaired() {
        double[] baseline = play(Path.of("scenarios/baseline.yaml"), 0);
        Difference paired = difference(baseline, play(Path.of("scenarios/whatif/all-controls.yaml"), 0));

        assertThat(Verdict.of(paired, SMALLEST)).isEqualTo(Verdict.LOWER);
        assertThat(paired.varianceReduction()).isGreaterThan(10);
        int resolved = 0;
        for (int draw = 1; draw <= TRIES; draw++) {
            Difference unpaired = difference(
                    play(Path.of("scenarios/baseline.yaml"), draw * REPLICATES),
                    play(Path.of("scenarios/whatif/all-controls.yaml"), (TRIES + draw) * REPLICATES));
            resolved += Verdict.of(unpaired, SMALLEST) == Verdict.NOT_RESOLVED ? 0 : 1;
            assertThat(width(unpaired)).isGreaterThan(3 * width(paired));
        }
        assertThat(resolved).as("resolved by luck on separate luck").isLessThan(TRIES / 2);
    }

    private static double width(Difference difference) {
        return difference.interval().high() - difference.interval().low();
    }

    private static Difference difference(double[] baseline, double[] arm) {
        return Difference.ofMeans(baseline, arm, new Resampling(1));
    }

    private static double[] play(Path scenario, int first) {
        Prior prior = ScenarioReader.read(scenario, List.of(), List.of("run.scale=5000"))
                .prior();
        double[] values = new double[REPLICATES];
        IntStream.range(0, REPLICATES)
                .parallel()
                .forEach(i -> values[i] = new Gauge(Run.play(prior, 1, first + i, YearMonth.of(2026, 12)))
                        .read(CAPABILITY)
                        .value());
        return values;
    }
}
