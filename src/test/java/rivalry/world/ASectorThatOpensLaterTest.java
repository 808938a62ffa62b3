package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "Where the first firm is founded in the run, its pay opens posts as the world's firms' did in the first month (E2)")
class ASectorThatOpensLaterTest {
    @Test
    void notATenthOfThem() {
        World world = Watched.world("labs: {naver: {founded: 2018-01}, samsung: none, kr-firms: none}");
        for (int month = 0; month <= 24; month++) {
            world.playMonth();
        }
        assertThat(postsPerPay(world.lab("naver")))
                .isBetween(0.5 * postsPerPay(world.lab("openai")), 2 * postsPerPay(world.lab("openai")));
    }

    private static double postsPerPay(Lab lab) {
        return lab.posts * lab.home.wage(lab.sector) / lab.income;
    }
}
