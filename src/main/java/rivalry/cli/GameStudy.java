package rivalry.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rivalry.chart.PayoffMap;
import rivalry.comparison.Resampling;
import rivalry.experiment.Arm;
import rivalry.experiment.GamePlan;
import rivalry.experiment.Unreadable;
import rivalry.files.GameReader;
import rivalry.files.Journal;
import rivalry.files.Resolved;
import rivalry.files.ResolvedGame;
import rivalry.files.StudyFolder;
import rivalry.files.StudyInputs;
import rivalry.scenario.Game;

/** Plays a game: every pair of choices on the same luck, and what follows for the players. */
final class GameStudy implements Study {
    private final ResolvedGame read;
    private final GamePlan plan;
    private final int replicates;

    GameStudy(ResolvedGame read, int replicates) {
        this.read = read;
        this.replicates = replicates;
        plan = new GamePlan(
                read.game(),
                read.cells().stream()
                        .map(row -> row.stream().map(Resolved::prior).toList())
                        .toList());
    }

    /** The game that a folder keeps. */
    static GameStudy of(Path folder, StudyInputs inputs) {
        Path file = folder.resolve(StudyFolder.STUDY);
        return new GameStudy(GameReader.read(file, List.of(), inputs.settings()), inputs.replicates());
    }

    @Override
    public int runs() {
        return plan.arms().size() * replicates;
    }

    @Override
    public Account play(StudyFolder folder, StudyPlayer player) {
        Journal journal = folder.journal("game", plan::worth);
        player.play(plan.arms(), replicates, journal);
        GameResult result = result(journal, folder.inputs().seed());
        GameTables tables = new GameTables(result);
        folder.table("payoffs.csv", tables.payoffs());
        folder.table("terms.csv", tables.terms());
        folder.table("equilibria.csv", tables.equilibria());
        folder.table("zero_sum.csv", tables.zeroSum());
        folder.table("runs.csv", tables.runs());
        folder.figures(() -> PayoffMap.of(result.game(), result.payoffs()));
        return new GameReport(result).account();
    }

    private GameResult result(Journal journal, long seed) {
        List<Arm> arms = plan.arms();
        List<Integer> whole = IntStream.range(0, replicates)
                .filter(r -> arms.stream().allMatch(arm -> journal.values(arm.name(), r)
                        .filter(values -> Arrays.stream(values).allMatch(Double::isFinite))
                        .isPresent()))
                .boxed()
                .toList();
        if (whole.size() < 2) {
            throw new Unreadable("only " + whole.size() + " of " + replicates
                    + " replicates have a pay-off for every pair of choices; a game needs two at least");
        }
        Game game = read.game();
        int rows = game.player(0).choices().size();
        int columns = game.player(1).choices().size();
        double[][][][] terms = new double[rows][columns][whole.size()][];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                for (int k = 0; k < whole.size(); k++) {
                    terms[i][j][k] =
                            journal.values(plan.name(i, j), whole.get(k)).orElseThrow();
                }
            }
        }
        return GameResult.of(game, whole, terms, new Resampling(seed));
    }
}
