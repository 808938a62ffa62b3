package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ahead of an announced control imports rise by the share stated, and nothing more is bought at home (E4)")
class StockpilesComeFromAbroadTest {
    private static final int ANNOUNCED = 60;

    @Test
    void inTheMonthOfTheAnnouncement() {
        World calm = play("");
        World warned = play("announced: 2021-01,");
        Nation cn = warned.nation("CN");
        Nation us = warned.nation("US");
        double stopped = 0.8 * cn.supply[us.index];
        double more = 1 + warned.scenario().compute().stockpiling() * stopped;
        assertThat(more).isGreaterThan(1);
        assertThat(cn.chipsLegal(us))
                .isCloseTo(calm.nation("CN").chipsLegal(calm.nation("US")) * more, Percentage.withPercentage(1e-8));
        assertThat(cn.chipsDomestic).isCloseTo(calm.nation("CN").chipsDomestic, within(1e-9));
    }

    private static World play(String announced) {
        World world = Watched.world("policies: {chip-rules-2022: none, chip-rules-2023: none, h20-licence-2025: none,"
                + " wall: {actor: US, target: CN, " + announced + " from: 2022-01, export_controls: {chips: 0.8}}}");
        for (int month = 0; month <= ANNOUNCED; month++) {
            world.playMonth();
        }
        return world;
    }
}
