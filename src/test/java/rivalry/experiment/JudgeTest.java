package rivalry.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.comparison.Centre;
import rivalry.scenario.Calibration;
import rivalry.scenario.Quantity;
import rivalry.scenario.Target;

@DisplayName("A judge reads off all sets how much an answer owes to luck")
class JudgeTest {
    /** A cutoff of 3 and no discrepancy. */
    private static final Calibration SIZES = new Calibration(1, 10, 2, 0, 2, 0, 3, 0, 0, List.of(), List.of(), true);

    /** Of one target, 10 with a band. */
    private static Judge judge(double half, Candidate... seen) {
        return new Judge(SIZES, List.of(target(half, 1)), List.of(seen));
    }

    private static Target target(double half, double weight) {
        Quantity quantity = new Quantity("papers", "US", Optional.empty(), "2020", Optional.empty());
        return new Target("", quantity, Optional.empty(), 10, 10 - half, 10 + half, Optional.empty(), weight, "", "A");
    }

    private static Candidate set(double answer, double error) {
        return new Candidate("set", 1, new double[] {0.5}, new Centre[] {new Centre(answer, error * error)});
    }

    @Test
    void whereAnswersDifferLittleLuckIsAsLargeForAll() {
        Judge judge = judge(1.6448536 * 3, set(10, 2), set(12, 4), set(14, 6));
        assertThat(judge.noise(0)).isCloseTo((4 + 16 + 36) / 3.0, within(1e-12));
        assertThat(judge.emulated(0, 14)).isEqualTo(14);
        double[] signed = judge.played(set(14, 6));
        assertThat(signed[0]).isCloseTo(4 / Math.sqrt(9 + 56 / 3.0), within(1e-6));
        assertThat(judge.emulated(new double[] {6}, new double[] {7})[0])
                .isCloseTo(-4 / Math.sqrt(9 + 7), within(1e-6));
    }

    @Test
    void whereAnswersDifferByAFactorLuckIsAPartOfThem() {
        Judge judge = judge(1.6448536 * 3, set(1, 0.1), set(10, 1), set(40, 8)); // a tenth, a tenth, a fifth
        double part = (0.01 + 0.01 + 0.04) / 3;
        assertThat(judge.noise(0)).isCloseTo(part, within(1e-12));
        assertThat(judge.emulated(0, 40)).isEqualTo(StrictMath.log(40));
        assertThat(judge.played(set(40, 8))[0]).isCloseTo(30 / Math.sqrt(9 + part * 1600), within(1e-6));
        double[] emulated = judge.emulated(new double[] {Math.log(4)}, new double[] {0.25});
        assertThat(emulated[0]).isCloseTo(-6 / Math.sqrt(9 + 0.25 * 16), within(1e-6));
    }

    @Test
    void aLimitsEndsAreAsFarOffAsTheCutoff() {
        Judge judge = new Judge(SIZES, List.of(target(5, 0)), List.of(set(10, 2), set(11, 2)));
        assertThat(judge.played(set(15, 2))[0]).isEqualTo(3);
        assertThat(judge.played(set(7.5, 2))[0]).isEqualTo(-1.5);
    }

    @Test
    void whatHalfOfTheSetsDoNotHaveIsNotJudgedBy() {
        assertThat(judge(1, set(10, 2), set(Double.NaN, 0)).used()).isEmpty();
        assertThat(judge(1, set(10, 2), set(11, 2), set(Double.NaN, 0)).used()).containsExactly(0);
    }
}
