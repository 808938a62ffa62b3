package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    /** In world "w" X's frontier rises by two standard deviations and its ln papers by four, Y's frontier falls by one. */
    @Test
    void readsEachRivalsFrontierAndPapersWhereEveryWorldHasThem() {
        int n = 12;
        int missing = 3;
        double sd = Math.sqrt(Sums.variance(IntStream.range(0, n)
                .filter(i -> i != missing)
                .mapToDouble(i -> i % 3)
                .toArray()));
        Map<String, Double> shifts = Map.of("w capability X", 2 * sd, "w impact X", 4 * sd, "w capability Y", -sd);
        Runs runs = (world, reading) -> IntStream.range(0, n)
                .mapToObj(i -> {
                    String series = reading.quantity().measure() + " "
                            + reading.quantity().entity();
                    double value = 50 + i % 3 + shifts.getOrDefault(world + " " + series, 0.0);
                    return i == missing && world.equals("w") && series.equals("impact Y")
                            ? Sample.NONE
                            : new Sample(series.startsWith("impact") ? Math.exp(value) : value, 1);
                })
                .toList();

        CommonZeroSum found = CommonZeroSum.of(runs, List.of("w"), List.of("X", "Y"), "2030");

        assertThat(found.n()).isEqualTo(n - 1);
        assertThat(found.first().get("w")).containsExactly(fill(n - 1, 3), within(1e-9));
        assertThat(found.second().get("w")).containsExactly(fill(n - 1, -0.5), within(1e-9));
    }

    private static double[] fill(int n, double value) {
        double[] values = new double[n];
        Arrays.fill(values, value);
        return values;
    }
}
