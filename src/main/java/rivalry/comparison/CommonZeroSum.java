package rivalry.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rivalry.scenario.Quantity;
import rivalry.scenario.Register;

/**
 * Whether several policies together make a rivalry look zero-sum: {@code −2·Σ d1·d2 / Σ (d1² + d2²)} over the policies, d the
 * mean change of each rival's innovation. A policy that moves little weighs little.
 *
 * @param first change of the first rival's innovation by world and replicate [baseline standard deviations]
 * @param second change of the second's
 */
public record CommonZeroSum(Map<String, double[]> first, Map<String, double[]> second) {

    /**
     * The changes that worlds bring, over the replicates in which all have both rivals' frontier and papers.
     *
     * @param period the years it is asked of
     */
    public static CommonZeroSum of(Runs runs, List<String> worlds, List<String> rivals, String period) {
        List<String> all = new ArrayList<>(worlds);
        all.add(0, Register.BASELINE);
        Map<String, double[]> numbers = new LinkedHashMap<>();
        for (String world : all) {
            for (String rival : rivals) {
                numbers.put(world + rival + 0, values(runs.of(world, capability(rival, period))));
                numbers.put(world + rival + 1, values(runs.of(world, impact(rival, period))));
            }
        }
        int[] present = IntStream.range(0, numbers.values().iterator().next().length)
                .filter(i -> numbers.values().stream().allMatch(values -> values[i] > 0))
                .toArray();
        numbers.replaceAll((key, values) ->
                Arrays.stream(present).mapToDouble(i -> values[i]).toArray());
        return new CommonZeroSum(changes(numbers, worlds, rivals.get(0)), changes(numbers, worlds, rivals.get(1)));
    }

    /** What it reads off a run. */
    public static List<Reading> readings(List<String> rivals, String period) {
        return rivals.stream()
                .flatMap(rival -> Stream.of(capability(rival, period), impact(rival, period)))
                .toList();
    }

    private static Reading capability(String rival, String period) {
        return new Reading(
                new Quantity("capability", rival, Optional.empty(), period, Optional.empty()), Optional.empty());
    }

    private static Reading impact(String rival, String period) {
        return new Reading(new Quantity("impact", rival, Optional.empty(), period, Optional.empty()), Optional.empty());
    }

    private static double[] values(List<Sample> samples) {
        return samples.stream().mapToDouble(Sample::value).toArray();
    }

    private static Map<String, double[]> changes(Map<String, double[]> numbers, List<String> worlds, String rival) {
        String before = Register.BASELINE + rival;
        Map<String, double[]> changes = new LinkedHashMap<>();
        for (String world : worlds) {
            Innovation innovation = Innovation.of(
                    new Innovation.Arms(numbers.get(before + 0), numbers.get(world + rival + 0)),
                    new Innovation.Arms(numbers.get(before + 1), numbers.get(world + rival + 1)),
                    SmallestEffects.USUAL,
                    0); // growth only sets the smallest effect, which is not asked for
            changes.put(world, innovation.changes());
        }
        return changes;
    }

    /** How many replicates it rests on. */
    public int n() {
        return first.values().iterator().next().length;
    }

    /** The index over all worlds. */
    public Estimate index(Resampling luck) {
        return Estimate.of(n(), sample -> index(first.keySet(), sample), luck);
    }

    /** The index of one world. */
    public Estimate index(String world, Resampling luck) {
        return Estimate.of(n(), sample -> index(List.of(world), sample), luck);
    }

    private double index(Iterable<String> worlds, int[] sample) {
        double products = 0;
        double squares = 0;
        for (String world : worlds) {
            double d1 = Estimate.mean(first.get(world), sample);
            double d2 = Estimate.mean(second.get(world), sample);
            products += d1 * d2;
            squares += d1 * d1 + d2 * d2;
        }
        return -2 * products / squares;
    }
}
