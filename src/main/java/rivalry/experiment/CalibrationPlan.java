package rivalry.experiment;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rivalry.comparison.Centre;
import rivalry.comparison.Gauge;
import rivalry.comparison.Sample;
import rivalry.equation.Scan;
import rivalry.observation.History;
import rivalry.scenario.Factor;
import rivalry.scenario.Prior;
import rivalry.scenario.Quantity;
import rivalry.scenario.Scenario;
import rivalry.scenario.Target;

/**
 * What a calibration plays and reads.
 *
 * <p>A share that a scan reports is not read off the scan's luck: the true share is read, and what the scan of that set of
 * parameters would find and falsely report of it is computed (E30), so that the count is judged by the scan's own errors.
 *
 * @param targets all weighted ones, then the limits, by id
 * @param prior the scenario, in which every factor can be set
 */
public record CalibrationPlan(Map<String, Target> targets, List<Factor> factors, Prior prior) {
    private static final String REPORTED = "variant=reported";

    /** The scenario at a point of the unit cube; empty if it breaks a rule between parameters. */
    public Optional<Arm> arm(String name, double[] point) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < point.length; i++) {
            values.put(factors.get(i).path(), factors.get(i).at(point[i]));
        }
        return prior.at(values).map(set -> new Arm(name, set));
    }

    /** Where the stated values lie in the unit cube. */
    public double[] stated() {
        return factors.stream()
                .mapToDouble(factor -> factor.place(factor.value()))
                .toArray();
    }

    /** The last month that a target asks for. */
    public YearMonth until() {
        return targets.values().stream()
                .map(target -> target.quantity().when().last())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What a run says of every target: numerator and denominator of each. */
    public double[] read(History history) {
        Gauge gauge = new Gauge(history);
        double[] values = new double[2 * targets.size()];
        int next = 0;
        for (Target target : targets.values()) {
            Sample sample = gauge.read(truth(target), target.over());
            values[next++] = sample.numerator();
            values[next++] = sample.denominator();
        }
        return values;
    }

    /** What the runs of one set of parameters say of every target. */
    public Centre[] centres(Scenario set, List<double[]> runs) {
        Centre[] centres = new Centre[targets.size()];
        int place = 0;
        for (Target target : targets.values()) {
            int at = 2 * place;
            Centre centre = Centre.of(
                    target,
                    runs.stream().map(run -> new Sample(run[at], run[at + 1])).toList());
            centres[place++] = isReported(target) ? seen(target.quantity(), set, centre) : centre;
        }
        return centres;
    }

    private static Centre seen(Quantity quantity, Scenario set, Centre truth) {
        String[] pair = quantity.entity().split("\\+");
        double first = set.observer().sensitivity(pair[0], pair[1]);
        int month = set.horizon().index(quantity.when().last());
        return truth.seen(
                Scan.sensitivity(first, set.observer().drift(), month),
                1 - set.observer().specificity());
    }

    private static Quantity truth(Target target) {
        Quantity asked = target.quantity();
        return isReported(target)
                ? new Quantity(asked.measure(), asked.entity(), Optional.empty(), asked.period(), asked.statistic())
                : asked;
    }

    private static boolean isReported(Target target) {
        return target.cases().isPresent()
                && target.quantity().by().orElse("").equals(REPORTED)
                && target.quantity().entity().split("\\+").length == 2;
    }
}
