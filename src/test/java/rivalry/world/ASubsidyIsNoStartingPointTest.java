package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Posts equal staff at what the tables give; a subsidy of the first month opens more (E2)")
class ASubsidyIsNoStartingPointTest {
    private static final String AID = "policies: {aid: {actor: CN, from: 2016-01, subsidy: {research: 1.0e+9}}}";

    private static double posts(World world, String country) {
        return world.nation(country).labs(Sector.PUBLIC).stream()
                .mapToDouble(Lab::posts)
                .sum();
    }

    @Test
    void onlyWhereItIsPaid() {
        World without = Watched.world();
        World with = Watched.world(AID);
        double research = 5e8; // of China in mid-2016, less half a year's growth
        assertThat(posts(with, "CN") / posts(without, "CN")).isCloseTo(1 + 1e9 / research, within(1.0));
        assertThat(posts(with, "US")).isEqualTo(posts(without, "US"));
    }
}
