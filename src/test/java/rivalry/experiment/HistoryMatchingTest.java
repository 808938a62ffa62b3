package rivalry.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.comparison.Centre;
import rivalry.experiment.HistoryMatching.Matched;
import rivalry.experiment.HistoryMatching.Wave;
import rivalry.luck.Decision;
import rivalry.luck.Draws;
import rivalry.scenario.Calibration;
import rivalry.scenario.Limit;
import rivalry.scenario.Quantity;
import rivalry.scenario.Target;

@DisplayName("History matching finds the sets of parameters that history does not rule out, and only those")
class HistoryMatchingTest {
    private static final Calibration SIZES =
            new Calibration(3, 60, 2, 40, 20, 2, 3, 0.1, 0.1, List.of(), List.of(), true);

    @Test
    void theKnownRegionIsRecovered() {
        // the sum of two parameters is 1 ± 0.03, the third is free: a band across the square
        Matched matched = match(point -> new double[] {point[0] + point[1]}, 0.001, target(1, 0.03));
        assertThat(matched.plausible()).hasSize(20).allSatisfy(set -> assertThat(
                        set.set().point()[0] + set.set().point()[1])
                .isCloseTo(1, within(0.06)));
        assertThat(spread(matched, 0)).as("along the band nothing is known").isGreaterThan(0.5);
        assertThat(spread(matched, 2)).as("of the free one nothing is known").isGreaterThan(0.5);
        assertThat(matched.plausible())
                .as("a set goes by the wave that found it, the search's by one more than the last")
                .allSatisfy(set -> assertThat(set.set().name())
                        .startsWith(
                                set.set().wave() == 4
                                        ? "search"
                                        : "wave " + set.set().wave()));
        List<Wave> waves = matched.waves();
        double exact = 2 * 3 * Math.hypot(0.03 / 1.645, 0.1 * 0.03 / 1.645); // width of |x + y − 1| below 3 units
        assertThat(waves.get(2).share()).isBetween(exact / 2, exact * 2);
        assertThat(waves.get(2).kept()).isGreaterThan(waves.get(0).kept());
    }

    @Test
    void whatCannotBeMetLeavesNothing() {
        Matched matched = match(point -> new double[] {point[0] + point[1]}, 0.001, target(5, 0.1));
        assertThat(matched.plausible()).isEmpty();
        assertThat(matched.waves().get(0).share()).isZero();
        assertThat(matched.waves()).hasSize(1);
    }

    @Test
    @DisplayName("a limit is never spared, grants no doubt and draws nothing to its middle")
    void limitsAreKept() {
        Target free = target(0.5, 0.4);
        Target limit = limit(0, 0.3);
        Matched matched = match(point -> new double[] {point[0] + point[1] - 0.5, point[2]}, 0.001, free, limit);
        assertThat(matched.plausible())
                .hasSize(20)
                .allSatisfy(set -> assertThat(set.set().point()[2]).isLessThan(0.301));
        assertThat(matched.plausible()).anyMatch(set -> set.set().point()[2] > 0.22);
        assertThat(matched.waves().get(1).share()).isBetween(0.2, 0.31);
    }

    @Test
    void contradictionsLeaveNothing() {
        Matched matched =
                match(point -> new double[] {point[0], point[0]}, 0.001, target(0.2, 0.02), target(0.8, 0.02));
        assertThat(matched.plausible()).isEmpty();
    }

    @Test
    void aTargetDrownedInNoiseCutsNothing() {
        Matched matched = match(point -> new double[] {point[0]}, 30, target(0.2, 0.02));
        assertThat(matched.waves().get(0).share()).isGreaterThan(0.9);
    }

    @Test
    void aTargetThatIsNotThereIsNotJudgedBy() {
        Matched matched =
                match(point -> new double[] {point[0], Double.NaN}, 0.001, target(0.5, 0.1), target(0.5, 0.1));
        assertThat(matched.used()).containsExactly(0);
        assertThat(matched.plausible()).isNotEmpty();
    }

    @Test
    void rulesBetweenParametersAreKept() {
        Matched matched = match(point -> point[0] > point[1] ? null : new double[] {point[0]}, 0.001, target(0.5, 0.1));
        assertThat(matched.waves().get(0).left()).isBetween(20, 40);
        assertThat(matched.plausible()).isNotEmpty().allSatisfy(set -> assertThat(
                        set.set().point()[0])
                .isLessThanOrEqualTo(set.set().point()[1]));
    }

    @Test
    void theLocalSearchFindsANarrowValley() {
        Calibration seeking = new Calibration(1, 20, 2, 400, 2, 0, 3, 0, 0, List.of(), List.of(), true);
        List<Double> tried = new ArrayList<>();
        Simulator valley = noisy(
                point -> {
                    tried.add(Math.abs(point[0] - 0.313) + Math.abs(point[1] - 0.871));
                    return new double[] {point[0], point[1]};
                },
                1e-6);
        new HistoryMatching(
                        seeking, List.of(target(0.313, 0.001), target(0.871, 0.001)), 3, Optional.empty(), valley, 1)
                .match();
        assertThat(tried.subList(0, 20)).allMatch(off -> off > 0.01);
        assertThat(tried.stream().min(Double::compare).orElseThrow()).isLessThan(0.001);
    }

    private static Matched match(Function<double[], double[]> model, double noise, Target... targets) {
        return new HistoryMatching(SIZES, List.of(targets), 3, Optional.empty(), noisy(model, noise), 1).match();
    }

    /** A model whose answers carry the luck of the replicate, alike for all points but for their own part. */
    private static Simulator noisy(Function<double[], double[]> model, double noise) {
        return (points, replicates) -> {
            List<Optional<Centre[]>> all = new ArrayList<>();
            for (Map.Entry<String, double[]> entry : points.entrySet()) {
                all.add(Optional.ofNullable(model.apply(entry.getValue()))
                        .map(truth -> answers(truth, entry.getKey(), noise / Math.sqrt(replicates))));
            }
            return all;
        };
    }

    private static Centre[] answers(double[] truth, String name, double error) {
        Draws luck = new Draws(name.hashCode(), 0);
        return Arrays.stream(truth)
                .mapToObj(value -> new Centre(
                        value + error * (luck.uniform(Decision.SCAN, 1, 0, 0) - 0.5) * Math.sqrt(12), error * error))
                .toArray(Centre[]::new);
    }

    private static double spread(Matched matched, int axis) {
        double[] places = matched.plausible().stream()
                .mapToDouble(set -> set.set().point()[axis])
                .toArray();
        return Arrays.stream(places).max().orElse(0)
                - Arrays.stream(places).min().orElse(0);
    }

    private static Target target(double value, double half) {
        Quantity quantity = new Quantity("papers", "US", Optional.empty(), "2020", Optional.empty());
        return new Target(
                "", quantity, Optional.empty(), value, value - half, value + half, Optional.empty(), 1, "", "A");
    }

    private static Target limit(double low, double high) {
        Quantity quantity = new Quantity("lag", "CN", Optional.empty(), "2035", Optional.empty());
        return new Limit("", quantity, Optional.empty(), low, high, "").target();
    }
}
