package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static rivalry.comparison.ClaimVerdict.NOT_SUPPORTED;
import static rivalry.comparison.ClaimVerdict.SUPPORTED;
import static rivalry.comparison.ClaimVerdict.UNDECIDABLE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rivalry.comparison.ClaimVerdict.Room;
import rivalry.scenario.Claim;

@DisplayName("A claim's verdict follows from intervals: inside, outside or across the edge")
class ClaimVerdictTest {
    private static final double FREE = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.5, 0, SUPPORTED",
        "-0.5, -0.1, 0, NOT_SUPPORTED",
        "-0.1, 0.5, 0, UNDECIDABLE",
        "0.1, 0.5, 0.6, NOT_SUPPORTED", // above the edge, but nowhere by as much as anybody need care about
        "0.1, 0.7, 0.6, UNDECIDABLE", // above it for sure, but most likely by less than that
        "0.5, 0.9, 0.6, SUPPORTED",
        "0.5, 0.7, 0.6, SUPPORTED", // most likely by just as much
        "0.1, 0.6, 0.6, UNDECIDABLE", // at best by just as much
        "0, 0.5, 0, UNDECIDABLE", // perhaps on the edge
        "-0.2, 0.2, 0.3, NOT_SUPPORTED",
        "-0.9, 0.2, 0.3, NOT_SUPPORTED", // perhaps far outside, and inside for sure by less than anybody need care
        // about
        "0, 0, 0, NOT_SUPPORTED" // alike in every replicate
    })
    void mustLieAboveZero(double low, double high, double smallest, ClaimVerdict verdict) {
        assertThat(of(low, high, new Room(0, FREE, smallest))).isEqualTo(verdict);
        Room mirrored = new Room(-FREE, 0, smallest);
        assertThat(of(-high, -low, mirrored)).as("the same below zero").isEqualTo(verdict);
    }

    @Test
    void aBandHasTwoEdges() {
        Room band = new Room(1, 2, 0);
        assertThat(of(1.2, 1.8, band)).isEqualTo(SUPPORTED);
        assertThat(of(0.5, 0.9, band)).isEqualTo(NOT_SUPPORTED);
        assertThat(of(2.1, 2.9, band)).isEqualTo(NOT_SUPPORTED);
        assertThat(of(0.5, 2.5, band)).isEqualTo(UNDECIDABLE);
    }

    @Test
    void fewReplicatesTellNothing() {
        Estimate clear = new Estimate(1, new Interval(0.9, 1.1));
        assertThat(ClaimVerdict.of(clear, Verdict.FEWEST_REPLICATES - 1, new Room(0, FREE, 0)))
                .isEqualTo(UNDECIDABLE);
        assertThat(ClaimVerdict.of(clear, Verdict.FEWEST_REPLICATES, new Room(0, FREE, 0)))
                .isEqualTo(SUPPORTED);
        assertThat(ClaimVerdict.of(new Estimate(Double.NaN, Interval.NONE), 20, new Room(0, FREE, 0)))
                .isEqualTo(UNDECIDABLE);
    }

    @Test
    void aClaimStandsWithAllItsTrialsAndFallsWithOne() {
        assertThat(claim(SUPPORTED, SUPPORTED).verdict()).isEqualTo(SUPPORTED);
        assertThat(claim(SUPPORTED, UNDECIDABLE).verdict()).isEqualTo(UNDECIDABLE);
        assertThat(claim(SUPPORTED, UNDECIDABLE, NOT_SUPPORTED).verdict()).isEqualTo(NOT_SUPPORTED);
        assertThat(claim(SUPPORTED, UNDECIDABLE, NOT_SUPPORTED)
                        .deciding()
                        .orElseThrow()
                        .trial())
                .isEqualTo("trial 2");
        assertThat(claim().verdict()).as("nothing decides").isEqualTo(UNDECIDABLE);
        assertThat(claim().deciding()).isEmpty();
    }

    private static ClaimVerdict of(double low, double high, Room room) {
        return ClaimVerdict.of(new Estimate((low + high) / 2, new Interval(low, high)), 30, room);
    }

    private static ClaimAnswer claim(ClaimVerdict... verdicts) {
        List<TrialAnswer> trials = IntStream.range(0, verdicts.length)
                .mapToObj(i -> new TrialAnswer(
                        "trial " + i, new Estimate(0, new Interval(0, 0)), 30, new Room(0, FREE, 0), verdicts[i]))
                .toList();
        Claim claim = new Claim("", "", Claim.Nature.CAUSE, "", "", "", Map.of(), Optional.of("told by the test"));
        return new ClaimAnswer("s0", claim, trials);
    }
}
