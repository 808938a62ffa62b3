package rivalry.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.luck.Draws;

@DisplayName("A small part of a cube is found, filled evenly and measured")
class RegionTest {
    private final Draws luck = new Draws(3, 0);

    @Test
    void aCornerOfTenAxesIsMeasured() {
        // all of six coordinates below 0.2: a share of 0.2^6 = 6.4e−5
        Region corner =
                Region.below(0.2, point -> Arrays.stream(point, 0, 6).max().orElse(1), 10, 1, luck);
        assertThat(Math.log(corner.share() / 6.4e-5)).isCloseTo(0, within(0.7));
        assertThat(List.of(corner.points()))
                .allMatch(point -> Arrays.stream(point, 0, 6).allMatch(x -> x >= 0 && x <= 0.2));
        double middle = Arrays.stream(corner.points())
                .mapToDouble(point -> point[0])
                .average()
                .orElseThrow();
        assertThat(middle).isCloseTo(0.1, within(0.02));
        double free = Arrays.stream(corner.points())
                .mapToDouble(point -> point[9])
                .average()
                .orElseThrow();
        assertThat(free).isCloseTo(0.5, within(0.06));
    }

    @Test
    void whatIsNowhereIsNotFound() {
        Region nowhere = Region.below(-1, point -> point[0], 2, 1, luck);
        assertThat(nowhere.points()).isEmpty();
        assertThat(nowhere.share()).isZero();
    }

    @Test
    void everywhereIsAll() {
        Region all = Region.below(2, point -> point[0], 3, 1, luck);
        assertThat(all.share()).isEqualTo(1);
        assertThat(all.some(7)).hasDimensions(7, 3);
    }
}
