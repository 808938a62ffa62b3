package rivalry.cli;

import java.util.List;
import rivalry.files.Resolved;
import rivalry.scenario.Horizon;

/** What arms must share so that their difference says something. */
final class Comparability {
    private Comparability() {}

    /**
     * Makes sure that scenarios can be compared with the first one.
     *
     * @throws NotComparable if one cannot, with the reason
     */
    static void check(List<String> names, List<Resolved> scenarios) {
        Horizon due = horizon(scenarios.get(0));
        for (int i = 1; i < names.size(); i++) {
            Horizon found = horizon(scenarios.get(i));
            if (!found.start().equals(due.start()) || !found.end().equals(due.end())) {
                throw new NotComparable(names.get(i) + " plays " + months(found) + ", " + names.get(0) + " plays "
                        + months(due)
                        + ": scenarios of different horizons cannot be compared; play both with the same, such as"
                        + (found.start().equals(due.start()) ? "" : " --set horizon.start=" + due.start())
                        + (found.end().equals(due.end()) ? "" : " --set horizon.end=" + due.end()));
            }
            checkScale(names, scenarios, i);
            for (int j = 0; j < i; j++) {
                checkTables(names, scenarios, j, i);
            }
        }
    }

    private static void checkScale(List<String> names, List<Resolved> scenarios, int i) {
        int due = scenarios.get(0).prior().centre().run().scale();
        int found = scenarios.get(i).prior().centre().run().scale();
        if (found != due) {
            throw new NotComparable(names.get(i) + " lets a researcher stand for " + found + " people (run.scale), "
                    + names.get(0) + " for " + due
                    + ": their runs do not meet the same luck; play both with the same, such as"
                    + " --set run.scale=" + due);
        }
    }

    private static void checkTables(List<String> names, List<Resolved> scenarios, int j, int i) {
        scenarios.get(i).tables().forEach((table, text) -> {
            String other = scenarios.get(j).tables().getOrDefault(table, text);
            if (!other.equals(text)) {
                throw new NotComparable(names.get(j) + " and " + names.get(i) + " read two different tables named '"
                        + table + "': give one of them another name, so that the results can keep both");
            }
        });
    }

    private static Horizon horizon(Resolved scenario) {
        return scenario.prior().centre().horizon();
    }

    private static String months(Horizon horizon) {
        return horizon.start() + " to " + horizon.end();
    }
}
