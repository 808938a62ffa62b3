package rivalry.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A year is the sum of its months, its December or the ratio of its sums")
class HistoryTest {
    private static final int FLOW = 0;
    private static final int STOCK = 1;
    private static final int RATE = 2;

    /** Months 0 to 35, of 2016 to 2018; the rate has one case in January 2016 and one more each month. */
    private static final History HISTORY = new TinyHistory(3)
            .flow("flow", "US", "", month -> month)
            .stock("stock", "US", "", month -> month)
            .rate("rate", "US", month -> month, month -> month + 1)
            .build();

    @Test
    void ofOneYear() {
        assertThat(HISTORY.year(FLOW, 2017)).isEqualTo(12 * 17.5);
        assertThat(HISTORY.year(STOCK, 2017)).isEqualTo(23);
        assertThat(HISTORY.year(RATE, 2017)).isEqualTo(17.5 / 18.5);
        assertThat(HISTORY.numerator(RATE, 2017)).isEqualTo(12 * 17.5);
        assertThat(HISTORY.denominator(RATE, 2017)).isEqualTo(12 * 18.5);
    }

    @Test
    void severalYearsAreTheirMeanAndOfARateOneRatio() {
        assertThat(HISTORY.years(FLOW, 2017, 2018)).isEqualTo(12 * 23.5);
        assertThat(HISTORY.years(STOCK, 2017, 2018)).isEqualTo(29);
        assertThat(HISTORY.years(RATE, 2017, 2018)).isEqualTo(23.5 / 24.5);
    }

    @Test
    void aMonthOfARateIsItsOwnRatio() {
        assertThat(HISTORY.month(RATE, 14)).isEqualTo(14 / 15.0);
        assertThat(HISTORY.monthNumerator(RATE, 14)).isEqualTo(14);
        assertThat(HISTORY.monthDenominator(RATE, 14)).isEqualTo(15);
        assertThat(HISTORY.month(STOCK, 14)).isEqualTo(14);
        assertThat(HISTORY.monthDenominator(STOCK, 14)).isEqualTo(1);
    }
}
