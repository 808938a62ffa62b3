package rivalry.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Labels move apart as little as may be")
class SpreadTest {
    @Test
    void labelsThatDoNotTouchStayWhereTheyAre() {
        assertThat(Spread.apart(new double[] {10, 50, 90}, 15, 0, 100)).containsExactly(10, 50, 90);
    }

    @Test
    void twoInEachOthersWayMoveHalfEach() {
        assertThat(Spread.apart(new double[] {50, 50}, 10, 0, 100)).containsExactly(45, 55);
    }

    @Test
    void aLabelAtTheEdgeStaysInside() {
        assertThat(Spread.apart(new double[] {99, 98}, 10, 0, 100)).containsExactly(100, 90);
    }

    @Property
    void noneCoversAnotherAndTheirOrderStays(
            @ForAll @Size(min = 1, max = 8) double @DoubleRange(min = 0, max = 400) [] wanted) {
        double[] placed = Spread.apart(wanted, 15, 0, 400);
        for (int i = 0; i < wanted.length; i++) {
            for (int j = 0; j < wanted.length; j++) {
                if (wanted[i] < wanted[j]) {
                    assertThat(placed[i]).isLessThan(placed[j]);
                }
            }
        }
        double[] sorted = placed.clone();
        Arrays.sort(sorted);
        assertThat(sorted[0]).isGreaterThanOrEqualTo(0);
        assertThat(sorted[sorted.length - 1]).isLessThanOrEqualTo(400);
        for (int i = 1; i < sorted.length; i++) {
            assertThat(sorted[i] - sorted[i - 1]).isGreaterThan(15 - 1e-9);
        }
    }
}
