package rivalry.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rivalry.chart.Numbers;
import rivalry.comparison.Equilibrium;
import rivalry.comparison.Estimate;
import rivalry.comparison.Payoffs;
import rivalry.comparison.Verdict;
import rivalry.scenario.Game;

/** What a game comes to, in words and as a document. */
final class GameReport {
    private final GameResult result;
    private final Payoffs payoffs;
    private final List<String> lines = new ArrayList<>();

    GameReport(GameResult result) {
        this.result = result;
        this.payoffs = result.payoffs();
    }

    Study.Account account() {
        head();
        matrix();
        equilibria();
        zeroSum();
        return new Study.Account(lines, document());
    }

    private void head() {
        lines.add("");
        lines.add(result.game().name() + ": " + payoffs.rows() * payoffs.columns() + " worlds, " + payoffs.replicates()
                + " replicates each, on the same luck");
        for (int player = 0; player < 2; player++) {
            List<String> terms = result.game().player(player).objective().values().stream()
                    .map(Game.Term::words)
                    .toList();
            lines.add("  " + result.country(player) + " wants: " + String.join(" + ", terms));
        }
    }

    private void matrix() {
        lines.add("");
        lines.add("Change of the pay-off of " + result.country(0) + " (chooses the row) and of " + result.country(1)
                + " (chooses the column) against the status quo,");
        lines.add("in brackets its 95 % interval; * marks a best response to the other's choice");
        lines.add("");
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(""));
        for (int j = 0; j < payoffs.columns(); j++) {
            head.add(result.country(1) + " " + result.column(j));
        }
        rows.add(head);
        for (int i = 0; i < payoffs.rows(); i++) {
            for (int player = 0; player < 2; player++) {
                List<String> row = new ArrayList<>();
                row.add(player == 0 ? result.country(0) + " " + result.row(i) : "");
                for (int j = 0; j < payoffs.columns(); j++) {
                    row.add(cell(player, i, j));
                }
                rows.add(row);
            }
        }
        lines.addAll(TextTable.lines(rows));
    }

    private String cell(int player, int i, int j) {
        Estimate change = payoffs.change(player, i, j);
        String value = i == 0 && j == 0 ? "0" : Numbers.HUMAN.printSigned(change.value()) + " " + interval(change);
        return result.country(player) + " " + value + (result.isBest(player, i, j) ? " *" : "");
    }

    private void equilibria() {
        lines.add("");
        List<Payoffs.Found> found = result.equilibria();
        for (Payoffs.Found each : found) {
            String kind = each.equilibrium().isPure() ? "Equilibrium" : "Mixed equilibrium";
            lines.add(kind + ": " + words(each.equilibrium()) + (each.isFound() ? "" : " (not in the means)") + "; in "
                    + percent(each.share()) + " of resamples");
        }
        if (found.stream().noneMatch(Payoffs.Found::isFound)) {
            lines.add("No equilibrium was found: ties leave a range of them that this method does not list");
        }
        if (payoffs.game().hasTies()) {
            lines.add("Some pay-offs tie: there may be further equilibria, even a whole range of them");
        }
        if (payoffs.replicates() < Verdict.FEWEST_REPLICATES) {
            lines.add("With fewer than " + Verdict.FEWEST_REPLICATES + " replicates, such as these "
                    + payoffs.replicates() + ", none of this is resolved, however sure it looks");
        }
    }

    private String words(Equilibrium plans) {
        return result.country(0) + " " + plan(plans.row(), 0) + ", " + result.country(1) + " "
                + plan(plans.column(), 1);
    }

    private String plan(double[] plan, int player) {
        List<String> parts = new ArrayList<>();
        for (int choice = 0; choice < plan.length; choice++) {
            if (plan[choice] > 0) {
                String name = player == 0 ? result.row(choice) : result.column(choice);
                parts.add(plan[choice] == 1 ? name : name + " " + percent(plan[choice]));
            }
        }
        return String.join(" or ", parts);
    }

    private void zeroSum() {
        Estimate correlation = payoffs.correlation();
        Estimate winWin = payoffs.winWin();
        int others = payoffs.rows() * payoffs.columns() - 1;
        lines.add("");
        lines.add("Is it zero-sum? Correlation of the two pay-offs over the cells "
                + (Double.isNaN(correlation.value())
                        ? "unknown: a pay-off is alike in all of them"
                        : Numbers.HUNDREDTHS.printSigned(correlation.value()) + " "
                                + correlation.interval().inBrackets(Numbers.HUNDREDTHS::printSigned))
                + " (−1: what one gains the other loses)");
        lines.add("Both gain in " + Math.round(winWin.value() * others) + " of " + others
                + " cells against the status quo (" + percent(winWin.value()) + ", 95 % interval "
                + winWin.interval().inWords(GameReport::percent) + ")");
    }

    private Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("game", result.game().name());
        document.put("players", result.game().countries());
        document.put("replicates", payoffs.replicates());
        document.put("cells", cells());
        document.put("equilibria", result.equilibria().stream().map(this::entry).toList());
        document.put("ties", payoffs.game().hasTies());
        Map<String, Object> zeroSum = new LinkedHashMap<>();
        zeroSum.put("correlation", EstimateEntry.of(payoffs.correlation()));
        zeroSum.put("win_win_share", EstimateEntry.of(payoffs.winWin()));
        document.put("zero_sum", zeroSum);
        return document;
    }

    private List<Map<String, Object>> cells() {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int i = 0; i < payoffs.rows(); i++) {
            for (int j = 0; j < payoffs.columns(); j++) {
                Map<String, Object> cell = new LinkedHashMap<>();
                cell.put("choices", List.of(result.row(i), result.column(j)));
                for (int player = 0; player < 2; player++) {
                    Map<String, Object> own = new LinkedHashMap<>();
                    own.put("payoff", payoffs.payoff(player, i, j).value());
                    own.put("change", EstimateEntry.of(payoffs.change(player, i, j)));
                    own.put("best_response", result.isBest(player, i, j));
                    own.put("best_response_share", result.bestShare(player, i, j));
                    cell.put(result.country(player), own);
                }
                cells.add(cell);
            }
        }
        return cells;
    }

    private Map<String, Object> entry(Payoffs.Found found) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", found.equilibrium().isPure() ? "pure" : "mixed");
        entry.put(result.country(0), plan(found.equilibrium().row()));
        entry.put(result.country(1), plan(found.equilibrium().column()));
        entry.put("share", found.share());
        entry.put("found", found.isFound());
        return entry;
    }

    private static List<Object> plan(double[] plan) {
        List<Object> list = new ArrayList<>();
        for (double probability : plan) {
            list.add(probability);
        }
        return list;
    }

    private static String interval(Estimate estimate) {
        return Double.isNaN(estimate.interval().low())
                ? "[unknown]"
                : estimate.interval().inBrackets(Numbers.HUMAN::printSigned);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "unknown" : String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
