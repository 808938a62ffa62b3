package rivalry.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import rivalry.experiment.Arm;
import rivalry.files.Build;
import rivalry.files.ChangesTable;
import rivalry.files.DosesTable;
import rivalry.files.Dosing;
import rivalry.files.InputChange;
import rivalry.files.Inputs;
import rivalry.files.KeptScenarios;
import rivalry.files.Manifest;
import rivalry.files.Resolved;
import rivalry.files.ScenarioDiff;
import rivalry.files.ScenarioReader;
import rivalry.files.Span;
import rivalry.scenario.Horizon;
import rivalry.scenario.RunParams;
import rivalry.scenario.Scenario;

/** Makes a plan from scenario files and options, or again from a results folder. */
final class PlanReader {
    private PlanReader() {}

    /** The plan of playing one scenario, an arm named as its file. */
    static Plan read(Path file, EnsembleOptions options, String command) {
        return read(List.of(file), options, RunParams::replicates, command);
    }

    /**
     * The plan of playing scenarios on the same luck, each an arm named as its file.
     *
     * @param usual how many replicates the first scenario asks for
     */
    static Plan read(List<Path> files, EnsembleOptions options, ToIntFunction<RunParams> usual, String command) {
        List<Resolved> scenarios =
                files.stream().map(file -> resolved(file, options, List.of())).toList();
        return read(names(files), scenarios, options, usual, command);
    }

    /** The plan of playing a scenario and another one in every dose of one of its values, an arm a dose. */
    static Plan read(
            Path base,
            Path other,
            Doses doses,
            EnsembleOptions options,
            ToIntFunction<RunParams> usual,
            String command) {
        List<String> names = new ArrayList<>(names(List.of(base)));
        List<Resolved> scenarios = new ArrayList<>(List.of(resolved(base, options, List.of())));
        Map<String, String> dosed = new LinkedHashMap<>();
        for (String dose : doses.values()) {
            String name = names(List.of(other)).get(0) + "-" + dose;
            names.add(name);
            dosed.put(name, dose);
            scenarios.add(resolved(other, options, List.of(doses.path() + "=" + dose)));
        }
        Plan plan = read(names, scenarios, options, usual, command);
        Map<String, String> kept = new LinkedHashMap<>(plan.scenarios());
        kept.put(DosesTable.NAME, DosesTable.of(new Dosing(doses.path(), dosed)));
        return new Plan(plan.arms(), plan.inputs(), kept, plan.changes());
    }

    private static Resolved resolved(Path file, EnsembleOptions options, List<String> further) {
        List<String> settings = new ArrayList<>(options.settings());
        settings.addAll(further);
        return ScenarioReader.read(file, options.worlds(), settings);
    }

    private static Plan read(
            List<String> names,
            List<Resolved> scenarios,
            EnsembleOptions options,
            ToIntFunction<RunParams> usual,
            String command) {
        Comparability.check(names, scenarios);
        Map<String, String> kept = new LinkedHashMap<>();
        List<InputChange> changes = changes(names, scenarios);
        List<Arm> arms = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            kept.putAll(scenarios.get(i).kept(KeptScenarios.file(names.size(), names.get(i))));
            arms.add(new Arm(names.get(i), scenarios.get(i).prior()));
        }
        Map<String, String> sums = KeptScenarios.checksums(kept, names);
        if (names.size() > 1) {
            kept.put(ChangesTable.NAME, ChangesTable.of(changes));
        }
        RunParams run = arms.get(0).prior().centre().run();
        Span span = options.years(span(arms));
        List<Scenario> played = arms.stream().map(arm -> arm.prior().centre()).toList();
        for (Requirement requirement : options.requirements()) {
            requirement.checkWithin(span);
            requirement.checkEntity(played);
        }
        Build build = Build.current();
        Inputs inputs = new Inputs(
                build.version(),
                build.commit(),
                build.model(),
                command,
                options.seed(run.seed()),
                options.replicates(usual.applyAsInt(run)),
                options.detail(),
                span,
                options.charts(),
                sums);
        return new Plan(arms, inputs, kept, changes);
    }

    private static List<InputChange> changes(List<String> names, List<Resolved> scenarios) {
        List<InputChange> changes = new ArrayList<>();
        for (int i = 1; i < names.size(); i++) {
            changes.addAll(ScenarioDiff.changes(names.get(i), scenarios.get(0), scenarios.get(i)));
        }
        return changes;
    }

    /** The plan that a results folder was made by, read from what the folder keeps. */
    static Plan read(Path folder) {
        Inputs inputs = Manifest.read(folder).inputs();
        List<Arm> arms = new ArrayList<>();
        for (String name : inputs.names()) {
            String file = KeptScenarios.file(inputs.names().size(), name);
            Resolved scenario = ScenarioReader.read(folder.resolve(file), List.of(), List.of());
            arms.add(new Arm(name, scenario.prior()));
        }
        return new Plan(arms, inputs, KeptScenarios.texts(folder), ChangesTable.read(folder));
    }

    /** File names without their ending; the second of a name gets {@code -2}. */
    static List<String> names(List<Path> files) {
        return distinct(files.stream()
                .map(file -> file.getFileName().toString().replaceFirst("\\.ya?ml$", ""))
                .toList());
    }

    /** The same names, the second of a name with {@code -2}. */
    static List<String> distinct(List<String> plain) {
        List<String> names = new ArrayList<>();
        for (String each : plain) {
            String name = each;
            for (int next = 2; names.contains(name); next++) {
                name = each + "-" + next;
            }
            names.add(name);
        }
        return names;
    }

    private static Span span(List<Arm> arms) {
        int first = Integer.MIN_VALUE;
        int last = Integer.MAX_VALUE;
        for (Arm arm : arms) {
            Horizon horizon = arm.prior().centre().horizon();
            first = Math.max(first, horizon.start().getYear());
            last = Math.min(last, horizon.end().getYear());
        }
        return new Span(first, last);
    }
}
