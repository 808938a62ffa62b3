package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("innovation = ½·(Δ frontier/sd + Δ ln impact/sd)")
class InnovationTest {
    /** Standard deviation 2. */
    private static final double[] POINTS = {98, 102, 98, 102, 98, 102, 98, 102, 98, 102, 100, 100, 100, 100, 96, 104};

    private static final double[] PAPERS =
            Arrays.stream(POINTS).map(p -> Math.exp((p - 100) / 4)).toArray();
    private static final SmallestEffects EFFECTS = new SmallestEffects(1, 0.02, 0.003);

    @Test
    void byHand() {
        double sd = deviation(POINTS);
        Innovation found = innovation(p -> p + sd, p -> p * Math.exp(-3 * sd / 4));
        Resampling luck = new Resampling(1);
        assertThat(found.frontierPart(luck).value()).isCloseTo(1, within(1e-12));
        assertThat(found.papersPart(luck).value()).isCloseTo(-3, within(1e-12));
        assertThat(found.index(luck).value()).isCloseTo(-1, within(1e-12));
    }

    @Test
    void unitsOfPapersDoNotMatter() {
        Innovation one = innovation(p -> p + 1, p -> p * 1.1);
        Innovation thousand = Innovation.of(
                arms(POINTS, p -> p + 1),
                arms(Arrays.stream(PAPERS).map(p -> p * 1000).toArray(), p -> p * 1.1),
                EFFECTS,
                0.7);
        assertThat(thousand.index(new Resampling(1)).value())
                .isCloseTo(one.index(new Resampling(1)).value(), within(1e-12));
    }

    @Test
    void anIdenticalArmChangesNothingEvenWithoutSpread() {
        double[] same = new double[12];
        Arrays.fill(same, 5);
        Innovation found = Innovation.of(arms(same, p -> p), arms(same, p -> p), EFFECTS, 0.7);
        assertThat(found.changes()).containsOnly(0);
    }

    @Test
    void theSmallestEffectIsThatOfItsParts() {
        double sd = deviation(POINTS);
        Innovation found = innovation(p -> p, p -> p);
        assertThat(found.smallest()).isCloseTo((0.7 / sd + Math.log(1.02) / (sd / 4)) / 2, within(1e-12));
    }

    @Test
    void aReplicateWithoutAFrontierDoesNotCount() {
        double[] points = POINTS.clone();
        points[3] = Double.NaN;
        Innovation found = Innovation.of(arms(points, p -> p + 1), arms(PAPERS, p -> p), EFFECTS, 0.7);
        assertThat(found.changes()).hasSize(POINTS.length - 1);
    }

    @Test
    void aReplicateWithoutPapersDoesNotCount() {
        double[] papers = PAPERS.clone();
        papers[3] = 0;
        Innovation.Arms points = arms(POINTS, p -> p + 1);
        for (Innovation.Arms impact :
                List.of(new Innovation.Arms(papers, PAPERS), new Innovation.Arms(PAPERS, papers))) {
            assertThat(Innovation.of(points, impact, EFFECTS, 0.7).changes()).hasSize(POINTS.length - 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "16, 16, 5, HIGHER",
        "16, 16, -5, LOWER",
        "16, 16, 0, IDENTICAL",
        "16, 16, 1e-6, NO_PRACTICAL_DIFFERENCE",
        "16, 1, -50, NOT_RESOLVED", // one replicate moves, the interval ends at 0
        "16, 1, 50, NOT_RESOLVED",
        "9, 9, 5, NOT_RESOLVED",
        "1, 1, 0, IDENTICAL",
        "0, 0, 0, NOT_RESOLVED"
    })
    void verdicts(int replicates, int moved, double change, Verdict verdict) {
        double[] changes = new double[replicates];
        Arrays.fill(changes, 0, moved, change);
        assertThat(new Innovation(changes, changes, 0.1).verdict(new Resampling(1)))
                .isEqualTo(verdict);
    }

    private static double deviation(double[] values) {
        return Math.sqrt(Sums.variance(values));
    }

    private static Innovation innovation(DoubleUnaryOperator points, DoubleUnaryOperator papers) {
        return Innovation.of(arms(POINTS, points), arms(PAPERS, papers), EFFECTS, 0.7);
    }

    private static Innovation.Arms arms(double[] baseline, DoubleUnaryOperator change) {
        return new Innovation.Arms(baseline, Arrays.stream(baseline).map(change).toArray());
    }
}
