package rivalry.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rivalry.comparison.Gauge;
import rivalry.observation.History;
import rivalry.scenario.Design;
import rivalry.scenario.Factor;
import rivalry.scenario.Prior;

/**
 * A sensitivity analysis as worlds to play. Every set of parameters meets the same luck, so what differs between sets is
 * the parameters' doing and what differs between replicates is luck's.
 *
 * @param prior the scenario, in which every factor can be set
 */
public record SensitivityPlan(Design design, List<Factor> factors, Prior prior) {

    /** The corners of a path as arms; a corner that breaks a rule between parameters is left out. */
    public List<Arm> screening(int number, Trajectories.Trajectory path) {
        List<Arm> arms = new ArrayList<>();
        for (int corner = 0; corner < path.points().length; corner++) {
            String name = screening(number, corner);
            at(factors, path.points()[corner]).ifPresent(set -> arms.add(new Arm(name, set)));
        }
        return arms;
    }

    /** The name of a corner of a path. */
    public static String screening(int number, int corner) {
        return "path " + number + " corner " + corner;
    }

    /** The rows of both samples and their mixtures as arms; those that break a rule are left out. */
    public List<Arm> crossed(Crossed samples, List<Factor> chosen) {
        List<Arm> arms = new ArrayList<>();
        for (int row = 0; row < samples.a().length; row++) {
            int here = row;
            at(chosen, samples.a()[row]).ifPresent(set -> arms.add(new Arm("A " + here, set)));
            at(chosen, samples.b()[row]).ifPresent(set -> arms.add(new Arm("B " + here, set)));
            for (int i = 0; i < chosen.size(); i++) {
                String name = mixed(row, i);
                at(chosen, samples.mixed(row, i)).ifPresent(set -> arms.add(new Arm(name, set)));
            }
        }
        return arms;
    }

    /** The name of a row of A with one factor from B. */
    public static String mixed(int row, int factor) {
        return "A " + row + " but " + factor;
    }

    /** What a run says of every output; NaN where it does not have it. */
    public double[] read(History history) {
        Gauge gauge = new Gauge(history);
        design.outputs().values().forEach(output -> gauge.obstacle(output).ifPresent(why -> {
            throw new Unreadable(why);
        }));
        return design.outputs().values().stream()
                .mapToDouble(output -> gauge.read(output).value())
                .toArray();
    }

    private Optional<Prior> at(List<Factor> moved, double[] places) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < places.length; i++) {
            values.put(moved.get(i).path(), moved.get(i).at(places[i]));
        }
        return prior.at(values);
    }
}
