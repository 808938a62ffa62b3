package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A record of co-authors: ties add up, fade, and a full record forgets its oldest")
class TiesTest {
    private static final int PERSON = 700;
    private static final double[] FADING =
            IntStream.range(0, 400).mapToDouble(n -> StrictMath.exp(-0.03 * n)).toArray();

    private final Ties ties = new Ties(1000);

    @Test
    void aTieFadesAndGrowsAgain() {
        meet(5, 10);
        meet(5, 40);
        assertThat(strengthOf(5)).isEqualTo(1 + StrictMath.exp(-0.9), within(1e-3));
        assertThat(monthOf(5)).isEqualTo(40);
        assertThat(ties.count(PERSON)).isEqualTo(1);
    }

    @Test
    void aFullRecordForgetsItsOldestAndOfTheseTheWeakest() {
        meet(1, 3);
        meet(2, 3);
        meet(2, 3);
        for (int partner = 3; partner <= Ties.MOST; partner++) {
            meet(partner, 4);
        }
        assertThat(ties.count(PERSON)).isEqualTo(Ties.MOST);
        meet(21, 5);
        assertThat(strengthOf(1)).isZero();
        assertThat(strengthOf(2)).isPositive();
        meet(22, 5);
        assertThat(strengthOf(2)).isZero();
        assertThat(IntStream.rangeClosed(3, Ties.MOST).mapToDouble(this::strengthOf))
                .containsOnly(1.0);
        assertThat(ties.count(PERSON)).isEqualTo(Ties.MOST);
    }

    @Test
    void othersHaveRecordsOfTheirOwn() {
        meet(5, 1);
        ties.meet(PERSON + 1, 6, 1, FADING);
        ties.clear(PERSON);
        assertThat(ties.count(PERSON)).isZero();
        assertThat(ties.partner(PERSON + 1, 0)).isEqualTo(6);
        assertThat(ties.strength(PERSON + 1, 0)).isEqualTo(1);
    }

    private void meet(int partner, int month) {
        ties.meet(PERSON, partner, month, FADING);
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
        return IntStream.range(0, ties.count(PERSON)).filter(n -> ties.partner(PERSON, n) == partner);
    }
}
