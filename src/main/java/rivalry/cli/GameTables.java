package rivalry.cli;

import java.util.List;
import rivalry.comparison.Equilibrium;
import rivalry.comparison.Estimate;
import rivalry.comparison.Payoffs;
import rivalry.files.StudyFolder.Table;

/** The data files of a game. */
record GameTables(GameResult result) {

    /** Each player's pay-off in each cell, and its change against the status quo. */
    Table payoffs() {
        Table table = new Table(
                "row",
                "column",
                "player",
                "payoff",
                "low",
                "high",
                "change",
                "change_low",
                "change_high",
                "best_response",
                "best_response_share");
        cells((i, j) -> {
            for (int player = 0; player < 2; player++) {
                Estimate level = result.payoffs().payoff(player, i, j);
                Estimate change = result.payoffs().change(player, i, j);
                table.row(
                        result.row(i),
                        result.column(j),
                        result.country(player),
                        level.value(),
                        level.interval().low(),
                        level.interval().high(),
                        change.value(),
                        change.interval().low(),
                        change.interval().high(),
                        result.isBest(player, i, j),
                        result.bestShare(player, i, j));
            }
        });
        return table;
    }

    /** What the parts of each pay-off are worth. */
    Table terms() {
        Table table = new Table("row", "column", "player", "term", "worth", "change");
        cells((i, j) -> {
            for (int player = 0; player < 2; player++) {
                List<String> names = result.termNames(player);
                for (int t = 0; t < names.size(); t++) {
                    int place = result.firstTerm(player) + t;
                    double worth = result.term(i, j, place);
                    table.row(
                            result.row(i),
                            result.column(j),
                            result.country(player),
                            names.get(t),
                            worth,
                            worth - result.term(0, 0, place));
                }
            }
        });
        return table;
    }

    /** Equilibria: how often each choice is made, and how often resamples have an equilibrium of the same choices. */
    Table equilibria() {
        Table table = new Table("equilibrium", "kind", "player", "choice", "probability", "payoff", "share", "found");
        int number = 1;
        for (Payoffs.Found found : result.equilibria()) {
            Equilibrium plans = found.equilibrium();
            for (int player = 0; player < 2; player++) {
                double[] plan = player == 0 ? plans.row() : plans.column();
                double payoff = player == 0 ? plans.rowPayoff() : plans.columnPayoff();
                for (int choice = 0; choice < plan.length; choice++) {
                    table.row(
                            number,
                            plans.isPure() ? "pure" : "mixed",
                            result.country(player),
                            player == 0 ? result.row(choice) : result.column(choice),
                            plan[choice],
                            payoff,
                            found.share(),
                            found.isFound());
                }
            }
            number++;
        }
        return table;
    }

    /** Whether what one gains the other loses. */
    Table zeroSum() {
        Table table = new Table("number", "value", "low", "high");
        row(table, "correlation", result.payoffs().correlation());
        row(table, "win_win_share", result.payoffs().winWin());
        return table;
    }

    /** The terms of every run. */
    Table runs() {
        Table table = new Table("row", "column", "replicate", "player", "term", "worth");
        cells((i, j) -> {
            for (int k = 0; k < result.replicates().size(); k++) {
                for (int player = 0; player < 2; player++) {
                    List<String> names = result.termNames(player);
                    for (int t = 0; t < names.size(); t++) {
                        table.row(
                                result.row(i),
                                result.column(j),
                                result.replicates().get(k),
                                result.country(player),
                                names.get(t),
                                result.terms()[i][j][k][result.firstTerm(player) + t]);
                    }
                }
            }
        });
        return table;
    }

    private static void row(Table table, String name, Estimate estimate) {
        table.row(
                name,
                estimate.value(),
                estimate.interval().low(),
                estimate.interval().high());
    }

    /** Something that is done for each cell. */
    @FunctionalInterface
    private interface Cell {
        void at(int i, int j);
    }

    private void cells(Cell cell) {
        for (int i = 0; i < result.payoffs().rows(); i++) {
            for (int j = 0; j < result.payoffs().columns(); j++) {
                cell.at(i, j);
            }
        }
    }
}
