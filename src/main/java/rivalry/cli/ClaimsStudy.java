package rivalry.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rivalry.comparison.ClaimAnswer;
import rivalry.comparison.Resampling;
import rivalry.comparison.Runs;
import rivalry.comparison.Trials;
import rivalry.experiment.ClaimsPlan;
import rivalry.files.ClaimsReader;
import rivalry.files.Journal;
import rivalry.files.ResolvedClaims;
import rivalry.files.StudyFolder;
import rivalry.files.StudyInputs;
import rivalry.scenario.Register;

/** Tests claims: every world they need on the same luck, then what the runs say of each. */
final class ClaimsStudy implements Study {
    private final ResolvedClaims read;
    private final ClaimsPlan plan;
    private final int replicates;

    ClaimsStudy(ResolvedClaims read, List<String> ids, int replicates) {
        this.read = read;
        this.replicates = replicates;
        plan = new ClaimsPlan(
                read.register(),
                read.targets(),
                read.worlds().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, world -> world.getValue().prior(), (a, b) -> a, LinkedHashMap::new)),
                ids);
    }

    /** The test that a folder keeps. */
    static ClaimsStudy of(Path folder, StudyInputs inputs) {
        ResolvedClaims read = ClaimsReader.read(folder.resolve(StudyFolder.STUDY), List.of(), inputs.settings());
        List<String> ids = inputs.effort().isEmpty()
                ? read.register().ids()
                : List.of(inputs.effort().split(" "));
        return new ClaimsStudy(read, ids, inputs.replicates());
    }

    @Override
    public int runs() {
        return plan.arms().size() * replicates;
    }

    @Override
    public Account play(StudyFolder folder, StudyPlayer player) {
        player.say(
                plan.ids().size() + " claims, " + plan.arms().size() + " worlds, " + replicates + " replicates each");
        Journal journal = folder.journal("claims", plan::read);
        player.play(plan.arms(), replicates, journal);
        Runs runs = plan.runs(replicates, (world, replicate) -> journal.values(world, replicate)
                .orElse(new double[0]));
        Resampling luck = new Resampling(folder.inputs().seed());
        Trials trials = new Trials(runs, plan.targets(), plan.rivals(), plan.ahead(), luck);
        List<ClaimAnswer> answers = plan.ids().stream()
                .map(id -> trials.answer(id, plan.register().claims().get(id)))
                .toList();
        ClaimsTables tables = new ClaimsTables(answers);
        folder.table("claims.csv", tables.claims());
        folder.table("trials.csv", tables.trials());
        folder.figures(new ClaimFigures(plan, read.worlds().get(Register.BASELINE), runs, luck)::figures);
        return new ClaimsReport(answers, replicates).account();
    }
}
