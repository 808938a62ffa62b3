package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("skill = min(s_max, c·(u/(1−u))^(1/a)): log-logistic with mean 1, its tail cut at the limit  (E25)")
class SkillTest {
    @Test
    void theMeanIsOneButForWhatIsCut() {
        int people = 1_000_000;
        double mean = IntStream.range(0, people)
                .mapToDouble(i -> Skill.at(People.CAREERS, (i + 0.5) / people))
                .average()
                .orElseThrow();
        assertThat(mean).isEqualTo(1, within(2e-3));
    }

    @Test
    void theTailIsOfPareto() {
        double tenTimesRarer = Skill.at(People.CAREERS, 1 - 1e-4) / Skill.at(People.CAREERS, 1 - 1e-3);
        assertThat(Math.log(10) / Math.log(tenTimesRarer)).isEqualTo(3, within(1e-2));
    }

    @Test
    void nobodyStandsAboveTheLimit() {
        assertThat(Skill.at(People.CAREERS, 1 - 1e-4)).isLessThan(20);
        assertThat(Skill.at(People.CAREERS, 1 - 1e-5)).isEqualTo(20);
        assertThat(Skill.at(People.CAREERS, 1 - 1e-16)).isEqualTo(20);
        assertThat(Skill.ofMigrant(People.CAREERS, 1 - 1e-16)).isEqualTo(20);
    }

    @Test
    void belowTheLimitMigrantsStandAboveOthersOfTheirRank() {
        double ratio = Skill.ofMigrant(People.CAREERS, 0.5) / Skill.at(People.CAREERS, 0.5);
        assertThat(ratio).isEqualTo(Math.exp(People.CAREERS.migrant_skill()), within(1e-12));
    }
}
