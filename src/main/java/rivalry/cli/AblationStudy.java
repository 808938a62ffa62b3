package rivalry.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import rivalry.chart.LadderFigure;
import rivalry.comparison.Gauge;
import rivalry.comparison.Reading;
import rivalry.comparison.Resampling;
import rivalry.comparison.Rung;
import rivalry.comparison.Sample;
import rivalry.experiment.Arm;
import rivalry.files.Journal;
import rivalry.files.LadderReader;
import rivalry.files.ResolvedLadder;
import rivalry.files.StudyFolder;
import rivalry.files.StudyInputs;

/** Plays an ablation ladder until the end of history and scores its rungs on the targets. */
final class AblationStudy implements Study {
    private final ResolvedLadder read;
    private final List<Arm> arms = new ArrayList<>();
    private final List<Reading> readings;
    private final int replicates;

    AblationStudy(ResolvedLadder read, int replicates) {
        this.read = read;
        this.replicates = replicates;
        read.rungs().forEach((name, rung) -> arms.add(new Arm(name, rung.prior())));
        readings = read.targets().values().stream()
                .map(target -> new Reading(target.quantity(), target.over()))
                .toList();
    }

    /** The ladder that a folder keeps. */
    static AblationStudy of(Path folder, StudyInputs inputs) {
        return new AblationStudy(
                LadderReader.read(folder.resolve(StudyFolder.STUDY), List.of(), inputs.settings()),
                inputs.replicates());
    }

    @Override
    public int runs() {
        return arms.size() * replicates;
    }

    @Override
    public Account play(StudyFolder folder, StudyPlayer player) {
        player.say(arms.size() + " rungs, " + replicates + " replicates each, until the end of history");
        Journal journal = folder.journal("ladder", history -> Gauge.read(readings, history));
        YearMonth until = arms.get(0).prior().centre().horizon().history_until();
        player.play(arms, replicates, journal, until);
        Map<String, List<List<Sample>>> samples = new LinkedHashMap<>();
        arms.forEach(arm -> samples.put(arm.name(), samples(arm.name(), journal)));
        List<Rung> rungs = Rung.ladder(
                read.targets(), samples, new Resampling(folder.inputs().seed()));
        List<String> uncounted =
                Rung.uncounted(read.targets(), samples.get(arms.get(0).name()));
        LadderRows rows = new LadderRows(read.ladder(), rungs, uncounted);
        folder.table("ladder.csv", rows.table());
        folder.figures(() -> List.of(
                LadderFigure.of(read.ladder().name(), replicates, rungs.get(0), rows.alone(), rows.together())));
        return new Account(rows.lines(replicates), rows.document());
    }

    private List<List<Sample>> samples(String rung, Journal journal) {
        return IntStream.range(0, readings.size())
                .mapToObj(place -> IntStream.range(0, replicates)
                        .mapToObj(replicate -> sample(journal.values(rung, replicate), place))
                        .toList())
                .toList();
    }

    private static Sample sample(Optional<double[]> kept, int place) {
        return kept.map(numbers -> new Sample(numbers[2 * place], numbers[2 * place + 1]))
                .orElse(Sample.NONE);
    }
}
