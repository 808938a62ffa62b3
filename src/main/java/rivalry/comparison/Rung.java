package rivalry.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rivalry.scenario.Target;

/**
 * How near one rung of an ablation ladder comes to history: over the targets that the whole model can be held against.
 *
 * @param hits how many centres lie in their band
 * @param targets how many are counted
 * @param distance mean distance of the centres from history in standard units, none counted as farther than {@link #FARTHEST}
 * @param worse how much farther that is than the whole model, with its 95 % interval over replicates
 */
public record Rung(String name, int hits, int targets, double distance, Estimate worse) {
    /** No target counts as farther off than this many standard units, lest one of them outweigh all others. */
    public static final double FARTHEST = 10;

    /** The ladder of several ensembles, the whole model first: of each the samples by target and replicate. */
    public static List<Rung> ladder(
            Map<String, Target> targets, Map<String, List<List<Sample>>> rungs, Resampling luck) {
        List<List<Sample>> whole = rungs.values().iterator().next();
        List<Target> all = new ArrayList<>(targets.values());
        List<Integer> counted = IntStream.range(0, all.size())
                .filter(i -> isThere(whole.get(i)))
                .boxed()
                .toList();
        Fit reference = new Fit(all, counted, whole);
        List<Rung> ladder = new ArrayList<>();
        rungs.forEach((name, samples) -> ladder.add(of(name, new Fit(all, counted, samples), reference, luck)));
        return ladder;
    }

    /** The ids of the targets that are not counted: in most runs of the whole model they do not exist. */
    public static List<String> uncounted(Map<String, Target> targets, List<List<Sample>> whole) {
        List<String> ids = new ArrayList<>(targets.keySet());
        return IntStream.range(0, ids.size())
                .filter(i -> !isThere(whole.get(i)))
                .mapToObj(ids::get)
                .toList();
    }

    private static Rung of(String name, Fit fit, Fit whole, Resampling luck) {
        int[] every = fit.every();
        Estimate worse = Estimate.of(every.length, sample -> fit.distance(sample) - whole.distance(sample), luck);
        return new Rung(name, fit.hits(every), fit.counted.size(), fit.distance(every), worse);
    }

    private static boolean isThere(List<Sample> samples) {
        return samples.stream().filter(Sample::exists).count() * 2 > samples.size();
    }

    /** An ensemble against the targets that count. */
    private record Fit(List<Target> all, List<Integer> counted, List<List<Sample>> samples) {
        int[] every() {
            int[] every = new int[samples.get(0).size()];
            Arrays.setAll(every, i -> i);
            return every;
        }

        int hits(int[] replicates) {
            return (int) counted.stream()
                    .filter(i -> isThere(samples.get(i)) && score(i, replicates).hit())
                    .count();
        }

        double distance(int[] replicates) {
            double total = 0;
            for (int i : counted) {
                double distance = score(i, replicates).distance();
                total += Double.isFinite(distance) ? Math.min(FARTHEST, Math.abs(distance)) : FARTHEST;
            }
            return total / counted.size();
        }

        private Score score(int target, int[] replicates) {
            List<Sample> picked = new ArrayList<>();
            for (int replicate : replicates) {
                Sample sample = samples.get(target).get(replicate);
                if (sample.exists()) {
                    picked.add(sample);
                }
            }
            return picked.isEmpty()
                    ? new Score("", all.get(target), Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN)
                    : Score.of("", all.get(target), picked);
        }
    }
}
