package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("However much is offered to each country abroad, a firm lends no more compute than it has (E4)")
class NobodyLendsMoreThanAllTest {
    @Test
    void inNoMonth() {
        World world = Watched.world("transfers: {rent_share: 1, rent_limit: 1, rent_rate: 0.0001}");
        double most = 0;
        for (int month = 0; month < 120; month++) {
            world.playMonth();
            for (Lab lab : world.labs()) {
                assertThat(lab.usable()).as(lab.id()).isGreaterThanOrEqualTo(-1e-6);
                most = Math.max(most, lab.compute() > 0 ? lab.standing.rentedOut / lab.compute() : 0);
            }
        }
        assertThat(most).isGreaterThan(0.5);
    }
}
