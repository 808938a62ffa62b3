package rivalry.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Policies in force at the same time that turn one lever for one actor and target: what then holds. */
public final class Overlap {
    private Overlap() {}

    /** A note for each pair, in the order of the file. */
    public static List<String> of(Scenario scenario) {
        List<String> notes = new ArrayList<>();
        List<Map.Entry<String, Policy>> policies =
                List.copyOf(scenario.policies().entrySet());
        for (int i = 0; i < policies.size(); i++) {
            for (int j = i + 1; j < policies.size(); j++) {
                Pair pair = new Pair(policies.get(i), policies.get(j), scenario.horizon());
                for (Lever lever : Lever.values()) {
                    pair.note(lever, notes);
                }
            }
        }
        return notes;
    }

    /** Two policies. */
    private record Pair(Map.Entry<String, Policy> first, Map.Entry<String, Policy> second, Horizon horizon) {
        void note(Lever lever, List<String> notes) {
            Policy a = first.getValue();
            Policy b = second.getValue();
            boolean same = a.actor().equals(b.actor()) && a.target().equals(b.target());
            YearMonth from = a.from().isAfter(b.from()) ? a.from() : b.from();
            YearMonth until = end(a).isBefore(end(b)) ? end(a) : end(b);
            if (same && a.strength(lever) != 0 && b.strength(lever) != 0 && !from.isAfter(until)) {
                notes.add("'" + first.getKey() + "' and '" + second.getKey() + "' both set " + lever.path() + " ("
                        + Ranges.number(a.strength(lever)) + ", " + Ranges.number(b.strength(lever)) + ") from " + from
                        + " to " + until + ": " + holds(lever));
            }
        }

        private String holds(Lever lever) {
            if (lever.joint() != Lever.Joint.STRICTER) {
                return lever.joint() == Lever.Joint.SUM ? "they add" : "they add, at most 1 either way";
            }
            double a = first.getValue().strength(lever);
            double b = second.getValue().strength(lever);
            return a == b
                    ? "they are equally strict"
                    : "the stricter holds, '" + (a > b ? first : second).getKey() + "'";
        }

        private YearMonth end(Policy policy) {
            return policy.until().orElse(horizon.end());
        }
    }
}
