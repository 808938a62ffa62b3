package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A lab that has lost all its income finds nothing any more (E2, E8)")
class NoIncomeNoResearchTest {
    /** Korea stops all it sells, and bears the whole loss: more than its firms have. */
    private final World world = Watched.world(
            "run: {scale: 100}",
            "adopters: {revenue: 0}",
            "compute: {sender_cost: 1}",
            "countries: {US: {chip_supply: {US: 0, KR: 1}}}",
            "policies: {stop: {actor: KR, target: US, from: 2017-01, export_controls: {chips: 1}}}");

    @Test
    void ofItsOwn() {
        Lab lab = world.lab("samsung");
        for (int month = 0; month < 12; month++) {
            world.playMonth();
        }
        assertThat(lab.increment()).isPositive();
        for (int month = 0; month < 2; month++) {
            world.playMonth();
        }
        assertThat(lab.income()).isZero();
        assertThat(lab.increment()).isZero();
    }
}
