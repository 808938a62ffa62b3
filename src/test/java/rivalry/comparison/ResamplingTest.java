package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("resamples, shared by the rows of a comparison")
class ResamplingTest {
    @Test
    @DisplayName("of many sizes take the room of two, and are the same when drawn again")
    void manySizesTakeLittleRoom() {
        Resampling luck = new Resampling(7);
        double[] ten = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] before = luck.of(10).sums(ten);
        for (int n = 2; n <= 60; n++) {
            luck.of(60);
            assertThat(luck.of(n).size()).isEqualTo(n);
            assertThat(luck.kept()).isLessThanOrEqualTo(2 * 60);
        }
        assertThat(luck.of(10).sums(ten)).containsExactly(before);
    }

    @Test
    void whatIsAskedForAgainAndAgainIsDrawnOnce() {
        Resampling luck = new Resampling(7);
        Resamples whole = luck.of(40);
        for (int n = 2; n < 40; n++) {
            luck.of(n);
            assertThat(luck.of(40)).isSameAs(whole);
        }
    }
}
