package rivalry.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rivalry.experiment.Arm;
import rivalry.files.ChangesTable;
import rivalry.files.InputChange;
import rivalry.files.Inputs;
import rivalry.files.KeptOrigins;
import rivalry.files.KeptScenarios;
import rivalry.files.Resolved;
import rivalry.files.ResultsFolder;
import rivalry.files.ResultsPlace;
import rivalry.files.ScenarioDiff;

/**
 * A comparison of what finished results folders hold: the plan that would play it, and where its runs are.
 *
 * @param runs each arm's runs, in the order of the plan's arms
 */
record FolderPlan(Plan plan, List<PlayedArm> runs) {

    /** Whether arms are results folders, and not scenario files. */
    static boolean isMeant(List<Path> paths) {
        long folders = paths.stream().filter(ResultsPlace::isFolder).count();
        if (folders > 0) {
            paths.forEach(ResultsPlace::refuseUnlessThere);
        }
        if (folders > 0 && folders < paths.size()) {
            throw new UsageFault("arms are either scenario files or results folders, not both: play the scenarios with"
                    + " 'rivalry run', or compare scenarios");
        }
        return folders > 0;
    }

    /**
     * Reads finished folders; the first arm of the first is the baseline.
     *
     * @throws NotComparable if their runs do not stand on the same luck, with the reason
     */
    static FolderPlan read(List<Path> folders, EnsembleOptions options, String command) {
        checkNothingIsToBePlayed(options);
        List<PlayedArm> found = arms(folders);
        List<String> names =
                PlanReader.distinct(found.stream().map(PlayedArm::arm).toList());
        List<Resolved> scenarios = found.stream().map(PlayedArm::scenario).toList();
        Comparability.check(names, scenarios); // first: an option mends what else differs, but not a horizon
        Inputs inputs = PlayedArm.shared(found, options);

        Map<String, String> kept = new LinkedHashMap<>();
        List<Arm> arms = new ArrayList<>();
        List<InputChange> changes = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            kept.putAll(found.get(i).kept(KeptScenarios.file(names.size(), names.get(i))));
            arms.add(new Arm(names.get(i), scenarios.get(i).prior()));
            if (i > 0) {
                changes.addAll(
                        KeptOrigins.told(ScenarioDiff.changes(names.get(i), scenarios.get(0), scenarios.get(i))));
            }
        }
        Map<String, String> sums = KeptScenarios.checksums(kept, names);
        kept.put(ChangesTable.NAME, ChangesTable.of(changes));
        Inputs all = new Inputs(
                inputs.version(),
                inputs.commit(),
                inputs.model(),
                command,
                inputs.seed(),
                inputs.replicates(),
                inputs.detail(),
                inputs.span(),
                options.charts(),
                sums);
        return new FolderPlan(new Plan(arms, all, kept, changes), found);
    }

    /** Takes the runs into a folder of this plan. */
    void fill(ResultsFolder folder) {
        List<String> names = plan.inputs().names();
        for (int i = 0; i < names.size(); i++) {
            folder.take(names.get(i), runs.get(i).folder(), runs.get(i).arm());
        }
    }

    /** Every arm of every folder; of a comparison none that is there already, such as the same baseline again. */
    private static List<PlayedArm> arms(List<Path> folders) {
        List<PlayedArm> all = new ArrayList<>();
        Set<String> there = new LinkedHashSet<>();
        for (Path folder : folders) {
            List<PlayedArm> own = PlayedArm.of(folder);
            for (PlayedArm arm : own) {
                if (there.add(arm.text()) || own.size() == 1) {
                    all.add(arm);
                }
            }
        }
        if (all.size() < 2) {
            throw new NotComparable(
                    "the folders hold one scenario only: " + all.get(0).arm());
        }
        return all;
    }

    private static void checkNothingIsToBePlayed(EnsembleOptions options) {
        if (!options.settings().isEmpty() || !options.worlds().isEmpty() || options.choosesRuns()) {
            throw new UsageFault("of results folders nothing is played: --set, --world, --seed, --years and --detail"
                    + " go with scenario files");
        }
    }
}
