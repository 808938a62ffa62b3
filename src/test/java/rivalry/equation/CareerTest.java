package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("exits: one hazard in the first years, a lower one later, retirement  (E24)")
class CareerTest {
    @Test
    void byHand() {
        assertThat(Career.hazard(People.CAREERS, 100)).isEqualTo(0.48 + 0.26, within(1e-12));
        assertThat(Career.end(People.CAREERS, 0, StrictMath.exp(-0.24), 0.5)).isEqualTo(24, within(1e-9));
        assertThat(Career.end(People.CAREERS, 0, StrictMath.exp(-0.98), 0.5)).isEqualTo(148, within(1e-9));
        assertThat(Career.end(People.CAREERS, 0, 1e-12, 0)).isEqualTo(360);
    }

    @Test
    void asManyLeaveEarlyAsTheHazardSays() {
        int early = 0;
        for (int i = 0; i < 10000; i++) {
            early += Career.end(People.CAREERS, 0, (i + 0.5) / 10000, 0.5) < 48 ? 1 : 0;
        }
        assertThat(early / 10000.0).isEqualTo(1 - StrictMath.exp(-0.48), within(1e-3));
    }

    @Property
    void theEndLiesAhead(
            @ForAll @DoubleRange(max = 500) double now, @ForAll @DoubleRange(min = 0.01, max = 0.99) double u) {
        assertThat(Career.end(People.CAREERS, now, u, 0.5)).isGreaterThanOrEqualTo(now);
    }

    @Test
    void everyMonthHasOneMonthOfHazard() {
        int[] left = new int[4];
        for (int i = 0; i < 100_000; i++) {
            int month = Career.leaves(10, Career.end(People.CAREERS, 0, (i + 0.5) / 100_000, 0.5));
            if (month < 10 + left.length) {
                left[month - 10]++;
            }
        }
        assertThat(left[0]).isZero();
        double staying = 1;
        for (int n = 1; n < left.length; n++) {
            assertThat(left[n] / 100_000.0).isEqualTo(staying * (1 - StrictMath.exp(-0.01)), within(1e-4));
            staying *= StrictMath.exp(-0.01);
        }
    }

    @Test
    void retirementLiesInTheLastQuarterOfTheLongestCareer() {
        assertThat(Career.end(People.CAREERS, 0, 1e-12, 0.5)).isEqualTo(420);
        assertThat(Career.end(People.CAREERS, 0, 1e-12, 1)).isEqualTo(480);
    }
}
