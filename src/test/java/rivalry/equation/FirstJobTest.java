package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("firms weigh exp(industry)·(w_i/w_a)^β_w·(k_i/k_a)^β_k, public labs 1  (E21, E23)")
class FirstJobTest {
    @Test
    void byHand() {
        assertThat(FirstJob.industry(People.JOBS, 4, 16)).isEqualTo(4, within(1e-12));
        assertThat(FirstJob.toIndustry(People.JOBS, 4, 16)).isEqualTo(0.004, within(1e-12));
        assertThat(FirstJob.toAcademia(People.JOBS, 4, 16)).isEqualTo(0.000125, within(1e-12));
        assertThat(FirstJob.stay(People.JOBS, false)).isEqualTo(StrictMath.exp(1), within(1e-12));
        assertThat(FirstJob.stay(People.JOBS, true)).isEqualTo(StrictMath.exp(1.5), within(1e-12));
        assertThat(FirstJob.home(People.JOBS)).isEqualTo(StrictMath.exp(0.5), within(1e-12));
        assertThat(FirstJob.elsewhere(People.JOBS)).isEqualTo(StrictMath.exp(-1), within(1e-12));
    }

    @Property
    void betterPayDrawsMore(@ForAll @DoubleRange(min = 0.1, max = 10) double ratio) {
        assertThat(FirstJob.industry(People.JOBS, ratio * 1.1, 1))
                .isGreaterThan(FirstJob.industry(People.JOBS, ratio, 1));
        assertThat(FirstJob.toAcademia(People.JOBS, ratio * 1.1, 1))
                .isLessThan(FirstJob.toAcademia(People.JOBS, ratio, 1));
    }
}
