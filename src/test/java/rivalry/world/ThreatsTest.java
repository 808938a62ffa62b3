package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A reactive government feels threatened by who is ahead of it, and takes its step a lag later (E32)")
class ThreatsTest {
    private static final int LAG = 4;

    private final World world = Watched.world(
            "countries: {CN: {stance: reactive}}",
            "reaction: {noise: 0, threshold: 3, probability: 1, relief: 0, lag: " + LAG + "}");
    private final Nation china = world.nation("CN");
    private int first = -1;

    @Test
    void byLastMonthsModels() {
        Watched.play(world, 48, Phase.POLICY, before -> {}, after -> {
            for (Nation other : world.nations()) {
                double gap = gap(other);
                assertThat(china.choices())
                        .filteredOn(choice -> choice.decision().equals("threat by " + other.id()))
                        .allMatch(choice -> Double.isNaN(gap) || choice.value() == gap - 3);
                if (gap > 3 && first < 0) {
                    first = world.month();
                }
            }
        });
        assertThat(first).isPositive();
        assertThat(world.chronicle())
                .filteredOn(entry -> entry.kind().equals("reaction"))
                .first()
                .matches(entry -> entry.month() == first + LAG);
    }

    /** Points by which another country's best model leads China's. */
    private double gap(Nation other) {
        int last = Math.max(0, world.month() - 1);
        return other.best[last] - china.best[last];
    }
}
