package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.scenario.Lever;

@DisplayName("Incentives for openness add, whatever their order; only their sum is clipped to [-1, 1]")
class IncentivesAddTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.8 0.8 -0.9", "-0.9 0.8 0.8", "0.8 -0.9 0.8"})
    void inAnyOrder(String strengths) {
        assertThat(together(strengths)).isEqualTo(0.7, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.8 0.8", "1 1 -0.9 0.9"})
    void atMostOne(String strengths) {
        assertThat(together(strengths)).isEqualTo(1);
    }

    private static double together(String strengths) {
        StringBuilder policies = new StringBuilder("policies: {");
        int n = 0;
        for (String strength : strengths.split(" ")) {
            policies.append("p" + n++ + ": {actor: CN, from: 2016-01, openness_incentive: " + strength + "}, ");
        }
        World world = Watched.world(policies.append("}").toString());
        Nation china = world.nation("CN");
        return world.rules().value(Lever.OPENNESS_INCENTIVE, china, china);
    }
}
