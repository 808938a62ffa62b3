package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A grant that comes every month is usual money, which a restricted supply does not strain against (E4)")
class GrantsBecomeUsualTest {
    @Test
    void withinHalfAYear() {
        World world = Watched.world("policies: {aid: {actor: CN, from: 2020-01, subsidy: {compute: 2.0e10}}}");
        Lab lab = world.lab("alibaba-qwen");
        for (int month = 0; month < 48; month++) {
            world.playMonth();
        }
        double before = lab.usualMoney;
        for (int month = 0; month < 7; month++) {
            world.playMonth();
        }
        assertThat(world.scenario().compute().chip_share() * lab.computeGrant).isGreaterThan(before);
        assertThat(lab.usualMoney).isBetween(0.8 * lab.chipMoney, 1.2 * lab.chipMoney);
    }
}
