package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A record of co-authors: ties add up, fade, and the oldest of a row is forgotten")
class TiesTest {
    private static final int PERSON = 700;
    private static final double[] FADING =
            IntStream.range(0, 400).mapToDouble(n -> StrictMath.exp(-0.03 * n)).toArray();

    private final Ties ties = new Ties(1000);

    @Test
    void aTieFadesAndGrowsAgain() {
        meet(5, 0, 10);
        meet(5, 0, 40);
        assertThat(strengthOf(5)).isEqualTo(1 + StrictMath.exp(-0.9), within(1e-3));
        assertThat(monthOf(5)).isEqualTo(40);
        assertThat(all()).isEqualTo(1);
    }

    @Test
    void holdsFourToARow() {
        for (int partner = 0; partner < Ties.MOST; partner++) {
            meet(partner, partner, 0);
        }
        assertThat(all()).isEqualTo(Ties.MOST);
        assertThat(IntStream.range(0, Ties.MOST).mapToDouble(this::strengthOf)).containsOnly(1.0);
    }

    @Test
    void aFullRowForgetsItsOldestAndOfTheseTheWeakest() {
        meet(1, 2, 3);
        meet(2, 2, 3);
        meet(2, 2, 3);
        meet(3, 2, 4);
        meet(4, 2, 5);
        meet(9, 1, 0); // another row: older, yet not touched
        meet(6, 2, 6);
        assertThat(strengthOf(1)).isZero();
        meet(7, 2, 6);
        assertThat(strengthOf(2)).isZero();
        assertThat(strengthOf(9)).isEqualTo(1);
        assertThat(all()).isEqualTo(5);
    }

    @Test
    void othersHaveRecordsOfTheirOwn() {
        meet(5, 0, 1);
        ties.meet(PERSON + 1, 6, 0, 1, FADING);
        ties.clear(PERSON);
        assertThat(all()).isZero();
        assertThat(ties.partner(PERSON + 1, 0)).isEqualTo(6);
        assertThat(ties.strength(PERSON + 1, 0)).isEqualTo(1);
    }

    @Test
    void personNoughtIsAPartnerLikeAnyOther() {
        meet(0, 0, 2);
        assertThat(strengthOf(0)).isEqualTo(1);
        assertThat(monthOf(0)).isEqualTo(2);
    }

    private void meet(int partner, long key, int month) {
        ties.meet(PERSON, partner, key, month, FADING);
    }

    private int all() {
        return (int) IntStream.range(0, Ties.MOST)
                .filter(n -> ties.strength(PERSON, n) > 0)
                .count();
    }

    private double strengthOf(int partner) {
        return places(partner)
                .mapToDouble(n -> ties.strength(PERSON, n))
                .findFirst()
                .orElse(0);
    }

    private int monthOf(int partner) {
        return places(partner).map(n -> ties.month(PERSON, n)).findFirst().orElseThrow();
    }

    private IntStream places(int partner) {
        return IntStream.range(0, Ties.MOST)
                .filter(n -> ties.strength(PERSON, n) > 0 && ties.partner(PERSON, n) == partner);
    }
}
