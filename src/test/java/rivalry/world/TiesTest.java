package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A record of meetings with co-authors: a full one forgets its oldest")
class TiesTest {
    private static final int PERSON = 700;
    private static final int LAST = (1 << 22) - 1;

    private final Ties ties = new Ties(1000);

    @Test
    void everyCommonPaperIsAMeeting() {
        ties.meet(PERSON, 5, 10);
        ties.meet(PERSON, 5, 40);
        ties.meet(PERSON, 6, 40);
        assertThat(partners()).containsExactly(5, 5, 6);
        assertThat(months()).containsExactly(10, 40, 40);
    }

    @Test
    void aFullRecordForgetsItsOldest() {
        for (int n = 0; n < Ties.MOST + 3; n++) {
            ties.meet(PERSON, 100 + n, n);
        }
        assertThat(partners())
                .containsExactlyInAnyOrder(IntStream.range(103, 103 + Ties.MOST).toArray());
        assertThat(months())
                .containsExactlyInAnyOrder(IntStream.range(3, 3 + Ties.MOST).toArray());
    }

    @Test
    void othersHaveRecordsOfTheirOwn() {
        ties.meet(PERSON, 5, 1);
        ties.meet(PERSON + 1, 6, 1);
        ties.clear(PERSON);
        assertThat(ties.count(PERSON)).isZero();
        assertThat(ties.count(PERSON + 1)).isEqualTo(1);
        assertThat(Ties.partner(ties.meeting(PERSON + 1, 0))).isEqualTo(6);
    }

    @Test
    void theFirstAndTheLastThatCanBeKept() {
        ties.meet(PERSON, 0, Ties.EARLIEST);
        ties.meet(PERSON, LAST, Ties.EARLIEST + 1023);
        assertThat(partners()).containsExactly(0, LAST);
        assertThat(months()).containsExactly(Ties.EARLIEST, Ties.EARLIEST + 1023);
    }

    @Test
    void morePeopleThanCanBeKeptAreRefused() {
        assertThatThrownBy(() -> ties.grow(LAST + 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("4,194,304")
                .hasMessageContaining("run.scale");
    }

    private int[] partners() {
        return meetings().map(Ties::partner).toArray();
    }

    private int[] months() {
        return meetings().map(Ties::month).toArray();
    }

    private IntStream meetings() {
        return IntStream.range(0, ties.count(PERSON)).map(n -> ties.meeting(PERSON, n));
    }
}
