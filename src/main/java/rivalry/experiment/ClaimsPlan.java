package rivalry.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import rivalry.comparison.CommonZeroSum;
import rivalry.comparison.Gauge;
import rivalry.comparison.Reading;
import rivalry.comparison.Runs;
import rivalry.comparison.Sample;
import rivalry.comparison.TermEstimates;
import rivalry.observation.History;
import rivalry.scenario.Claim;
import rivalry.scenario.Horizon;
import rivalry.scenario.Prior;
import rivalry.scenario.Register;
import rivalry.scenario.Target;

/**
 * What is to be played and read to test some claims of a register: each world once, whatever number of claims it serves.
 */
public final class ClaimsPlan {
    private final Register register;
    private final Map<String, Target> targets;
    private final Map<String, Prior> worlds;
    private final List<String> ids;
    private final List<Reading> readings;

    /** @param ids the claims that are tested, in the register's order */
    public ClaimsPlan(Register register, Map<String, Target> targets, Map<String, Prior> worlds, List<String> ids) {
        this.register = register;
        this.targets = targets;
        this.worlds = worlds;
        this.ids = register.ids().stream().filter(ids::contains).toList();
        this.readings = List.copyOf(collected());
    }

    public Register register() {
        return register;
    }

    public Map<String, Target> targets() {
        return targets;
    }

    /** What is read off every run. */
    public List<Reading> readings() {
        return readings;
    }

    /** The claims that are tested. */
    public List<String> ids() {
        return ids;
    }

    /** The figures that are about any of them. */
    public Map<String, Register.Plot> figures() {
        Map<String, Register.Plot> figures = new LinkedHashMap<>();
        register.figures().forEach((name, plot) -> {
            if (plot.claims().stream().anyMatch(ids::contains)) {
                figures.put(name, plot);
            }
        });
        return figures;
    }

    /** The two countries that are compared. */
    public List<String> rivals() {
        return worlds.get(Register.BASELINE).centre().countries().keySet().stream()
                .limit(2)
                .toList();
    }

    /** The years after recorded history. */
    public String ahead() {
        Horizon horizon = worlds.get(Register.BASELINE).centre().horizon();
        return horizon.history_until().getYear() + 1 + "-" + horizon.end().getYear();
    }

    /** The worlds that these claims need. */
    public List<Arm> arms() {
        Set<String> needed = new LinkedHashSet<>(List.of(Register.BASELINE));
        trials().forEach(trial -> {
            needed.addAll(trial.zero_sum());
            trial.value().ifPresent(term -> add(term, needed));
            trial.less().ifPresent(term -> add(term, needed));
        });
        figures().values().forEach(plot -> {
            needed.addAll(plot.zero_sum());
            plot.panels().values().forEach(panel -> panel.lines().values().forEach(term -> add(term, needed)));
        });
        return worlds.keySet().stream()
                .filter(needed::contains)
                .map(name -> new Arm(name, worlds.get(name)))
                .toList();
    }

    private static void add(Claim.Term term, Set<String> needed) {
        needed.add(TermEstimates.world(term));
        term.against().ifPresent(needed::add);
    }

    private List<Claim.Trial> trials() {
        return ids.stream()
                .flatMap(id -> register.claims().get(id).trials().values().stream())
                .toList();
    }

    private Set<Reading> collected() {
        Set<Reading> readings = new LinkedHashSet<>();
        trials().forEach(trial -> {
            trial.target().map(targets::get).ifPresent(t -> readings.add(new Reading(t.quantity(), t.over())));
            trial.value().map(TermEstimates::reading).ifPresent(readings::add);
            trial.less().map(TermEstimates::reading).ifPresent(readings::add);
            if (!trial.zero_sum().isEmpty()) {
                readings.addAll(CommonZeroSum.readings(rivals(), ahead()));
            }
        });
        figures().values().forEach(plot -> {
            if (!plot.zero_sum().isEmpty()) {
                readings.addAll(CommonZeroSum.readings(rivals(), ahead()));
            }
            plot.panels().values().forEach(panel -> panel.lines().values().forEach(term -> years(term)
                    .forEach(year -> readings.add(TermEstimates.reading(term.in(year))))));
        });
        return readings;
    }

    /** The years of a line. */
    public static List<Integer> years(Claim.Term term) {
        return IntStream.rangeClosed(
                        term.quantity().when().first().getYear(),
                        term.quantity().when().last().getYear())
                .boxed()
                .toList();
    }

    /** The numbers of a run, each as numerator and denominator. */
    public double[] read(History history) {
        return Gauge.read(readings, history);
    }

    /** What runs say, given the numbers that were kept of them. */
    public Runs runs(int replicates, Kept kept) {
        return (world, reading) -> {
            int place = readings.indexOf(reading);
            List<Sample> samples = new ArrayList<>();
            for (int replicate = 0; replicate < replicates; replicate++) {
                double[] numbers = kept.of(world, replicate);
                samples.add(numbers.length == 0 ? Sample.NONE : new Sample(numbers[2 * place], numbers[2 * place + 1]));
            }
            return samples;
        };
    }

    /** The numbers kept of a run; empty if it failed. */
    @FunctionalInterface
    public interface Kept {
        double[] of(String world, int replicate);
    }
}
