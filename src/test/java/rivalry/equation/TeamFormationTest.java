package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("φ = φ0 + φ1·N + φ2·rs − φ3·C + φ4·travel; teams 1 + Poisson  (E26; Guimerà et al. 2005)")
class TeamFormationTest {
    @Test
    void byHand() {
        assertThat(TeamFormation.barrier(People.TEAMS, 0, 0, 0, 0)).isEqualTo(1);
        assertThat(TeamFormation.barrier(People.TEAMS, 0.5, 1, 0.5, 1)).isEqualTo(2.5, within(1e-12));
        assertThat(TeamFormation.onTies(People.TEAMS, 3)).isEqualTo(StrictMath.exp(-1));
        assertThat(TeamFormation.onTies(People.TEAMS, 0.5)).isEqualTo(1);
        assertThat(TeamFormation.cell(10, 5, 2, 0.5)).isEqualTo(10);
        assertThat(TeamFormation.otherTopic(People.TEAMS)).isEqualTo(StrictMath.exp(-0.5));
        assertThat(TeamFormation.formerLab(People.TEAMS)).isEqualTo(StrictMath.E - 1, within(1e-12));
        assertThat(TeamFormation.tie(People.TEAMS, 10)).isEqualTo(StrictMath.exp(-1));
    }

    @Property(tries = 30)
    void teamSizesHaveTheirMean(@ForAll @DoubleRange(min = 1, max = 6) double mean) {
        double[] cdf = new double[TeamFormation.LARGEST];
        TeamFormation.sizes(mean, cdf);
        double sum = 1;
        for (int n = 0; n < cdf.length - 1; n++) {
            sum += 1 - cdf[n];
        }
        assertThat(sum).isEqualTo(mean, within(1e-4));
    }

    @Property
    void tensionOnlyRaisesTheBarrier(@ForAll @DoubleRange(max = 1) double tension) {
        assertThat(TeamFormation.barrier(People.TEAMS, tension, 0, 0, 0)).isGreaterThanOrEqualTo(1);
    }
}
