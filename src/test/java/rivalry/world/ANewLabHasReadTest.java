package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A lab begins with what its country can read, whenever it is founded (E10)")
class ANewLabHasReadTest {
    @Test
    void inItsFirstMonth() {
        World world = Watched.world(Watched.PLAIN);
        Lab lab = world.lab("xai");
        double[] readable = new double[1];
        Watched.play(
                world, lab.founded + 1, Phase.RESEARCH, before -> readable[0] = lab.home.frontiers[0], after -> {});
        assertThat(readable[0]).isGreaterThan(3);
        assertThat(lab.ideas.lnA(0)).isEqualTo(readable[0], within(0.1));
        assertThat(world.lab("openai").ideas.known[0]).isGreaterThan(0.8 * readable[0]);
    }
}
