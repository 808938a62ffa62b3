package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("an interval, as it is printed")
class IntervalTest {
    private static final Interval LOSS = new Interval(-4, -1.5);

    @Test
    void inTablesAndInSentences() {
        assertThat(LOSS.inBrackets(Double::toString)).isEqualTo("[-4.0, -1.5]");
        assertThat(LOSS.inWords(Double::toString)).isEqualTo("-4.0 to -1.5");
    }

    @Test
    void sizesStandInOrderWhateverTheDirection() {
        assertThat(LOSS.ofSizes()).isEqualTo(new Interval(1.5, 4));
        assertThat(new Interval(1.5, 4).ofSizes()).isEqualTo(new Interval(1.5, 4));
    }
}
