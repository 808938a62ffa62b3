package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("h·share·exp(β_w ln w + β_k ln k + β_n·ties − β_s·seniority + β_ret ln(1 + prog) + β_N(N + rs))  (E22)")
class MigrationTest {
    @Test
    void byHand() {
        assertThat(Migration.offer(People.MOVES, 4, 16)).isEqualTo(4, within(1e-12));
        assertThat(Migration.programme(People.MOVES, 3)).isEqualTo(2, within(1e-12));
        assertThat(Migration.programme(People.MOVES, 0)).isEqualTo(1);
        assertThat(Migration.hostility(People.MOVES, 0.25, 0.75)).isEqualTo(StrictMath.exp(2));
        assertThat(Migration.personal(People.MOVES, 0.5, 50)).isEqualTo(1);
    }

    @Property
    void nobodyIsMoreMobileThanTheBound(
            @ForAll @DoubleRange(max = 1) double ties, @ForAll @IntRange(min = -60, max = 480) int seniority) {
        assertThat(Migration.personal(People.MOVES, ties, seniority)).isLessThanOrEqualTo(Migration.most(People.MOVES));
    }
}
