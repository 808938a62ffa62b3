package rivalry.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rivalry.comparison.Centre;
import rivalry.luck.Draws;
import rivalry.scenario.Calibration;
import rivalry.scenario.Target;

/**
 * History matching (Craig, Goldstein, Seheult and Smith 1997): wave by wave, sets of parameters are played, what they
 * answer is emulated, and what the targets rule out is cut away. The second wave spreads over all that is left, later
 * ones by likelihood, for in a space of many axes nearly all of a region lies at its edge; a local search goes on from
 * the best. Its best set and those of the last waves are played once more with new luck, and a number of them are kept.
 * Never one best set.
 */
public final class HistoryMatching {
    /** The name of the set of stated values. */
    public static final String STATED = "stated";

    /** The misfit of a set that breaks a rule: far beyond any other. */
    private static final double BROKEN = 1e6;

    private final Calibration sizes;
    private final List<Target> targets;
    private final int axes;
    private final Optional<double[]> stated;
    private final Simulator simulator;
    private final Draws luck;
    private final List<Candidate> played = new ArrayList<>();
    private final List<Surrogate> surrogates = new ArrayList<>();
    private final List<Wave> waves = new ArrayList<>();
    private Judge judge;

    /**
     * A wave.
     *
     * @param played sets of parameters that were played
     * @param left sets that break a rule between parameters and were left out
     * @param kept of those played that are not ruled out by what they answered
     * @param share of the space that is not ruled out after it
     */
    public record Wave(int number, int played, int left, int kept, double share) {}

    /**
     * A calibration.
     *
     * @param axes how many parameters vary
     * @param stated where their stated values lie; played in the first wave too
     */
    public HistoryMatching(
            Calibration sizes,
            List<Target> targets,
            int axes,
            Optional<double[]> stated,
            Simulator simulator,
            long seed) {
        this.sizes = sizes;
        this.targets = targets;
        this.axes = axes;
        this.stated = stated;
        this.simulator = simulator;
        this.luck = new Draws(seed, 0);
    }

    /** Plays it all. */
    public Matched match() {
        double[][] points = spread();
        for (int number = 1; number <= sizes.waves() && points.length > 0; number++) {
            points = wave(number, points).some(sizes.points());
        }
        if (judge == null) {
            return new Matched(List.of(), new int[0], List.copyOf(waves), List.of());
        }
        search();
        return new Matched(judged(judge, played), judge.used(), List.copyOf(waves), plausible());
    }

    /** The first wave. */
    private double[][] spread() {
        ShiftedSobol sequence = new ShiftedSobol(axes, DesignLuck.FIRST_WAVE.stem(luck));
        return Stream.generate(sequence::next).limit(sizes.points()).toArray(double[][]::new);
    }

    private Region wave(int number, double[][] points) {
        Map<String, double[]> named = new LinkedHashMap<>();
        stated.filter(values -> number == 1).ifPresent(values -> named.put(STATED, values));
        for (int i = 0; i < points.length; i++) {
            named.put("wave " + number + " set " + (i + 1), points[i]);
        }
        List<Candidate> now = play(number, named, sizes.replicates());
        played.addAll(now);
        if (now.size() < 3) {
            waves.add(new Wave(number, now.size(), named.size() - now.size(), 0, 0));
            return new Region(new double[0][], 0, Double.NaN);
        }
        judge = new Judge(sizes, targets, now);
        List<Candidate> near = played.stream()
                .filter(set -> set.wave() == number || !judge.rulesOut(judge.played(set)))
                .toList();
        surrogates.add(new Surrogate(judge, near));
        Surrogate last = surrogates.get(surrogates.size() - 1);
        Region region = number == 1
                ? Region.below(sizes.cutoff(), this::deciding, axes, number, luck)
                : Region.likely(sizes.cutoff(), this::deciding, last::misfit, axes, number, luck);
        int kept = (int)
                now.stream().filter(set -> !judge.rulesOut(judge.played(set))).count();
        waves.add(new Wave(number, now.size(), named.size() - now.size(), kept, region.share()));
        return region;
    }

    /** A point is ruled out by any wave that rules it out. */
    private double deciding(double[] point) {
        return surrogates.stream()
                .mapToDouble(surrogate -> surrogate.deciding(point))
                .max()
                .orElse(0);
    }

    private List<Candidate> play(int wave, Map<String, double[]> named, int replicates) {
        List<Optional<Centre[]>> answers = simulator.play(named, replicates);
        List<Candidate> sets = new ArrayList<>();
        int place = 0;
        for (Map.Entry<String, double[]> entry : named.entrySet()) {
            answers.get(place++)
                    .ifPresent(found -> sets.add(new Candidate(entry.getKey(), wave, entry.getValue(), found)));
        }
        return sets;
    }

    private void search() {
        Optional<Candidate> best = best();
        if (best.isEmpty()) {
            return;
        }
        int[] tried = {0};
        LocalSearch.from(
                best.get().point(),
                sizes.search(),
                point -> {
                    String name = "search set " + ++tried[0];
                    List<Candidate> here = play(sizes.waves() + 1, Map.of(name, point.clone()), sizes.replicates());
                    played.addAll(here);
                    return here.isEmpty() ? BROKEN : misfit(here.get(0));
                },
                luck);
    }

    private Optional<Candidate> best() {
        return played.stream().min(Comparator.comparingDouble(this::misfit));
    }

    private double misfit(Candidate set) {
        return judge.misfit(judge.played(set));
    }

    /**
     * The sets of the last waves, which lie as likelihood has it, and the best that the search found, played once more with
     * new luck besides; those that stand are kept, in an order that says nothing. The search's other steps crowd around its
     * best, which suits the luck it was found on.
     */
    private List<Judged> plausible() {
        Map<String, double[]> shortlist = new LinkedHashMap<>();
        Map<String, Integer> waveOf = new LinkedHashMap<>();
        Optional<Candidate> best = best(); // of the search too
        judged(judge, played).stream()
                .filter(set -> !set.ruledOut()
                        && (set.set().wave() <= sizes.waves()
                                || best.filter(set.set()::equals).isPresent()))
                .sorted(Comparator.comparing(set -> -set.set().wave()))
                .limit(2L * sizes.vectors())
                .forEach(set -> {
                    shortlist.put(set.set().name(), set.set().point());
                    waveOf.put(set.set().name(), set.set().wave());
                });
        if (shortlist.isEmpty()) {
            return List.of();
        }
        List<Candidate> again = play(0, shortlist, sizes.replicates() + sizes.confirm()).stream()
                .map(set -> new Candidate(set.name(), waveOf.get(set.name()), set.point(), set.answers()))
                .toList();
        List<Judged> kept = judged(new Judge(sizes, targets, again), again).stream()
                .filter(set -> !set.ruledOut())
                .limit(sizes.vectors())
                .toList();
        return shuffled(kept);
    }

    private List<Judged> shuffled(List<Judged> sets) {
        long stem = DesignLuck.ORDER.stem(luck);
        double[] keys = IntStream.range(0, sets.size())
                .mapToDouble(i -> Draws.uniform(stem, i))
                .toArray();
        return IntStream.range(0, sets.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> keys[i]))
                .map(sets::get)
                .toList();
    }

    private static List<Judged> judged(Judge judge, List<Candidate> sets) {
        return sets.stream()
                .map(set -> {
                    double[] signed = judge.played(set);
                    return new Judged(
                            set, signed, judge.deciding(signed), judge.rulesOut(signed), judge.misfit(signed));
                })
                .toList();
    }

    /**
     * A set of parameters as judged.
     *
     * @param signed its implausibility by every target that can be judged by
     * @param deciding the largest of them, but for those that are spared
     * @param misfit all of them as one number
     */
    public record Judged(Candidate set, double[] signed, double deciding, boolean ruledOut, double misfit) {
        @Override
        public String toString() {
            return set.name() + " " + Arrays.toString(signed);
        }
    }

    /**
     * What came out.
     *
     * @param sets all that were played, as the last wave judges them
     * @param used which targets were judged by
     * @param plausible the sets to keep; none if the targets rule out everything
     */
    public record Matched(List<Judged> sets, int[] used, List<Wave> waves, List<Judged> plausible) {}
}
