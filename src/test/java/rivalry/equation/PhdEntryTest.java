package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("weight abroad = share·exp(abroad + pull·ΔQ − push·N)·(1 − restriction)·(1 − stop·travel)  (E21)")
class PhdEntryTest {
    @Test
    void byHand() {
        assertThat(PhdEntry.abroad(People.PHD, 0.5, 0, 0, 0, 0)).isEqualTo(0.5);
        assertThat(PhdEntry.abroad(People.PHD, 0.5, 0, 0, 0.5, 1)).isEqualTo(0.125);
        assertThat(PhdEntry.abroad(People.PHD, 1, 2, 1, 0, 0)).isEqualTo(1, within(1e-12));
        assertThat(PhdEntry.selection(People.PHD, 2)).isEqualTo(2);
        assertThat(PhdEntry.slots(People.PHD, 1000, 1)).isEqualTo(50, within(1e-9));
        assertThat(PhdEntry.slots(People.PHD, 1000, 4)).isEqualTo(100, within(1e-9));
        assertThat(PhdEntry.wait(People.PHD, 4, 0.5)).isEqualTo(10);
    }

    @Test
    void closedDoorsWeighNothing() {
        assertThat(PhdEntry.abroad(People.PHD, 0.5, 3, 0, 1, 0)).isZero();
    }

    @Property
    void restrictionAndTensionOnlyTurnAway(
            @ForAll @DoubleRange(max = 1) double restriction, @ForAll @DoubleRange(max = 1) double tension) {
        double open = PhdEntry.abroad(People.PHD, 0.3, 0, 0, 0, 0);
        assertThat(PhdEntry.abroad(People.PHD, 0.3, 0, tension, restriction, 0)).isBetween(0.0, open);
    }

    @Test
    void theYoungestCohortIsAsLargeAsTheEntrants() {
        double growth = PhdEntry.cohortGrowth(120, 3600, 60);
        assertThat(3600 * growth / -StrictMath.expm1(-60 * growth)).isEqualTo(120, within(1e-6));
        assertThat(PhdEntry.cohortGrowth(60, 3600, 60)).isEqualTo(0, within(1e-12));
        assertThat(PhdEntry.cohortGrowth(30, 3600, 60)).isNegative();
    }

    @Test
    void cohortsNeverDifferBeyondReason() {
        assertThat(PhdEntry.cohortGrowth(1000, 100, 60)).isEqualTo(0.05, within(1e-9));
        assertThat(PhdEntry.cohortGrowth(0, 100, 60)).isEqualTo(-0.05, within(1e-9));
    }
}
