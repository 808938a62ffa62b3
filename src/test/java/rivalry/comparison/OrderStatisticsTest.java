package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OrderStatisticsTest {
    /** Many ties, as shared luck makes them. */
    @Test
    void ranksAreThoseOfASortedArray() {
        SplittableRandom luck = new SplittableRandom(4);
        for (int trial = 0; trial < 200; trial++) {
            int different = 1 + luck.nextInt(60);
            double[] values = luck.doubles(1 + luck.nextInt(80))
                    .map(u -> Math.floor(u * different) / 3)
                    .toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            OrderStatistics order = new OrderStatistics(values);
            for (int asked = 0; asked < 5; asked++) {
                int rank = luck.nextInt(sorted.length);
                assertThat(order.at(rank)).isEqualTo(sorted[rank]);
            }
            assertThat(order.least()).isEqualTo(sorted[0]);
            assertThat(order.greatest()).isEqualTo(sorted[sorted.length - 1]);
            assertThat(order.sorted()).containsExactly(sorted);
        }
    }

    @Test
    void whatIsNoNumberCountsAsTheGreatest() {
        OrderStatistics order = new OrderStatistics(new double[] {3, Double.NaN, 1, 2});
        assertThat(order.at(0)).isEqualTo(1);
        assertThat(order.at(2)).isEqualTo(3);
        assertThat(order.at(3)).isNaN();
    }

    @Test
    void tiesCountHalf() {
        OrderStatistics order = new OrderStatistics(new double[] {1, 2, 2, 3});
        assertThat(order.countBelow(2, 2)).isEqualTo(2);
        assertThat(order.countBelow(1.5, 2.5)).isEqualTo(2);
        assertThat(order.countBelow(0, 0.5)).isZero();
    }
}
