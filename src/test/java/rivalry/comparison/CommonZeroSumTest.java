package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A common zero-sum index weighs each policy by how much it moves")
class CommonZeroSumTest {
    private static final Resampling LUCK = new Resampling(1);

    private static CommonZeroSum of(double... pairs) {
        Map<String, double[]> first = new LinkedHashMap<>();
        Map<String, double[]> second = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            first.put("world " + i, around(pairs[i], i));
            second.put("world " + i, around(pairs[i + 1], i + 1));
        }
        return new CommonZeroSum(first, second);
    }

    /** Twelve values round a mean. */
    private static double[] around(double mean, int phase) {
        double[] values = new double[12];
        Arrays.setAll(values, i -> mean + (((i + phase) % 2) - 0.5) * 0.1);
        return values;
    }

    @Test
    void oppositesAreOneAndTwinsMinusOne() {
        assertThat(of(1, -1).index(LUCK).value()).isCloseTo(1, within(1e-12));
        assertThat(of(2, 2, -1, -1).index(LUCK).value()).isCloseTo(-1, within(1e-12));
        assertThat(of(1, 0).index(LUCK).value()).isCloseTo(0, within(1e-12));
    }

    @Test
    void aPolicyThatMovesMuchOutweighsOneThatMovesLittle() {
        CommonZeroSum both = of(10, 10, 1, -1);
        assertThat(both.index(LUCK).value()).isCloseTo(-2 * (100 - 1) / 202.0, within(1e-12));
        assertThat(both.index("world 2", LUCK).value()).isCloseTo(1, within(1e-12));
        assertThat(both.index(LUCK).interval().high()).isNegative();
    }
}
