package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Weights once stolen teach on, also when their owner has released better ones (E4, E11)")
class AThiefKeepsTheWeightsTest {
    @Test
    void whatIsHeldNeverFalls() {
        World world = Watched.world("transfers: {theft: 0.5, security: 0}", "openness: {base: -9, second_best: 0}");
        Nation thief = world.nation("CN");
        double held = Double.NEGATIVE_INFINITY;
        for (int month = 0; month < 60; month++) {
            world.playMonth();
            assertThat(thief.stolenLnE).isGreaterThanOrEqualTo(held);
            held = thief.stolenLnE;
        }
        assertThat(held).isGreaterThan(0);
        for (Lab lab : world.labs()) {
            if (lab.offers(world.month()) && lab.standing.stolen[thief.index]) {
                assertThat(held).isGreaterThanOrEqualTo(lab.model.lnE());
            }
        }
    }
}
