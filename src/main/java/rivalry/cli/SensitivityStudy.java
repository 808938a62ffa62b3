package rivalry.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rivalry.chart.Figure;
import rivalry.chart.SensitivityFigure;
import rivalry.comparison.ElementaryEffects;
import rivalry.comparison.LuckShare;
import rivalry.comparison.Resampling;
import rivalry.comparison.SobolIndices;
import rivalry.experiment.Arm;
import rivalry.experiment.Crossed;
import rivalry.experiment.SensitivityPlan;
import rivalry.experiment.Trajectories;
import rivalry.files.DesignReader;
import rivalry.files.Journal;
import rivalry.files.ResolvedDesign;
import rivalry.files.StudyFolder;
import rivalry.files.StudyInputs;
import rivalry.scenario.Design.Effort;
import rivalry.scenario.Factor;

/** Plays a sensitivity analysis: a screening of all factors, then shares of variance of those that matter. */
final class SensitivityStudy implements Study {
    private final SensitivityPlan plan;
    private final Effort effort;
    private final int replicates;

    SensitivityStudy(ResolvedDesign read, Effort effort, int replicates) {
        this.plan = new SensitivityPlan(read.design(), read.factors(), read.prior());
        this.effort = effort;
        this.replicates = replicates;
    }

    /** The analysis that a folder keeps. */
    static SensitivityStudy of(Path folder, StudyInputs inputs) {
        ResolvedDesign read = DesignReader.read(folder.resolve(StudyFolder.STUDY), List.of(), inputs.settings());
        Effort effort = inputs.effort().equals("full")
                ? read.design().full()
                : read.design().quick();
        return new SensitivityStudy(read, effort, inputs.replicates());
    }

    @Override
    public int runs() {
        return screeningRuns() + effort.rows() * (chosenCount() + 2) * replicates;
    }

    private int screeningRuns() {
        return effort.trajectories() * (plan.factors().size() + 1) * replicates;
    }

    private int chosenCount() {
        return Math.min(effort.factors(), plan.factors().size());
    }

    /** What it costs, told before it is played. */
    String cost() {
        return plan.factors().size() + " parameters vary: " + screeningRuns() + " runs to screen them, then "
                + (runs() - screeningRuns()) + " for the " + chosenCount() + " that matter most";
    }

    @Override
    public Account play(StudyFolder folder, StudyPlayer player) {
        player.say(cost());
        Resampling luck = new Resampling(folder.inputs().seed());
        List<Trajectories.Trajectory> paths = Trajectories.of(
                effort.trajectories(), plan.factors().size(), folder.inputs().seed());
        Journal screened = folder.journal("screening", plan::read);
        List<Arm> corners = new ArrayList<>();
        for (int t = 0; t < paths.size(); t++) {
            corners.addAll(plan.screening(t, paths.get(t)));
        }
        player.play(corners, replicates, screened);
        ElementaryEffects[][] effects = effects(paths, screened, luck);
        int[] chosen = SensitivityResult.choose(effects, chosenCount());
        List<Factor> factors =
                Arrays.stream(chosen).mapToObj(plan.factors()::get).toList();
        Crossed samples =
                Crossed.of(effort.rows(), chosen.length, folder.inputs().seed());
        Journal crossed = folder.journal("variance", plan::read);
        List<Arm> rows = plan.crossed(samples, factors);
        player.play(rows, replicates, crossed);
        int all = paths.size() * (plan.factors().size() + 1) + effort.rows() * (chosen.length + 2);
        SensitivityResult result = new SensitivityResult(
                new ArrayList<>(plan.design().outputs().keySet()),
                plan.factors(),
                effects,
                chosen,
                indices(chosen.length, crossed, luck),
                luckShares(crossed),
                all - corners.size() - rows.size());
        new SensitivityTables(result).write(folder);
        folder.figures(() -> figure(result));
        return new SensitivityReport(plan.design(), result).account();
    }

    private static List<Figure> figure(SensitivityResult result) {
        List<String> names = Arrays.stream(result.chosen())
                .mapToObj(factor -> result.factors().get(factor).path())
                .toList();
        return SensitivityFigure.of(result.outputs(), names, result.indices());
    }

    private ElementaryEffects[][] effects(List<Trajectories.Trajectory> paths, Journal journal, Resampling luck) {
        int outputs = plan.design().outputs().size();
        int factors = plan.factors().size();
        ElementaryEffects[][] effects = new ElementaryEffects[outputs][factors];
        for (int output = 0; output < outputs; output++) {
            double[][] found = new double[paths.size()][];
            for (int t = 0; t < paths.size(); t++) {
                int number = t;
                int place = output;
                double[] values = IntStream.rangeClosed(0, factors)
                        .mapToDouble(corner -> mean(journal, SensitivityPlan.screening(number, corner), place))
                        .toArray();
                found[t] = paths.get(t).effects(values);
            }
            for (int factor = 0; factor < factors; factor++) {
                int of = factor;
                effects[output][factor] = ElementaryEffects.of(
                        Arrays.stream(found)
                                .mapToDouble(path -> path[of])
                                .filter(Double::isFinite)
                                .toArray(),
                        luck);
            }
        }
        return effects;
    }

    private SobolIndices[][] indices(int factors, Journal journal, Resampling luck) {
        int outputs = plan.design().outputs().size();
        SobolIndices[][] indices = new SobolIndices[outputs][factors];
        for (int output = 0; output < outputs; output++) {
            int place = output;
            int[] rows = IntStream.range(0, effort.rows())
                    .filter(row -> isWhole(journal, row, factors, place))
                    .toArray();
            double[] a = Arrays.stream(rows)
                    .mapToDouble(row -> mean(journal, "A " + row, place))
                    .toArray();
            double[] b = Arrays.stream(rows)
                    .mapToDouble(row -> mean(journal, "B " + row, place))
                    .toArray();
            for (int factor = 0; factor < factors; factor++) {
                int of = factor;
                double[] mixed = Arrays.stream(rows)
                        .mapToDouble(row -> mean(journal, SensitivityPlan.mixed(row, of), place))
                        .toArray();
                indices[output][factor] = SobolIndices.of(a, b, mixed, luck);
            }
        }
        return indices;
    }

    private boolean isWhole(Journal journal, int row, int factors, int output) {
        return Double.isFinite(mean(journal, "A " + row, output))
                && Double.isFinite(mean(journal, "B " + row, output))
                && IntStream.range(0, factors)
                        .allMatch(f -> Double.isFinite(mean(journal, SensitivityPlan.mixed(row, f), output)));
    }

    private LuckShare[] luckShares(Journal journal) {
        LuckShare[] shares = new LuckShare[plan.design().outputs().size()];
        for (int output = 0; output < shares.length; output++) {
            int place = output;
            shares[output] = LuckShare.of(IntStream.range(0, 2 * effort.rows())
                    .mapToObj(i -> values(journal, (i % 2 == 0 ? "A " : "B ") + i / 2, place))
                    .filter(values -> Arrays.stream(values).allMatch(Double::isFinite))
                    .toArray(double[][]::new));
        }
        return shares;
    }

    private double mean(Journal journal, String set, int output) {
        return Arrays.stream(values(journal, set, output)).sum() / replicates;
    }

    private double[] values(Journal journal, String set, int output) {
        return IntStream.range(0, replicates)
                .mapToDouble(replicate -> journal.values(set, replicate)
                        .map(values -> values[output])
                        .orElse(Double.NaN))
                .toArray();
    }
}
