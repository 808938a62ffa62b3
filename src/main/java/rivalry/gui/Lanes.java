package rivalry.gui;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import rivalry.scenario.Policy;

/** Lays the entries of the timeline side by side: each in the first lane that is free when it begins. */
final class Lanes {
    private static final int MOST = 8;

    private final Set<String> countries;
    private final List<YearMonth> ends = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();

    private Lanes(Set<String> countries) {
        this.countries = countries;
    }

    /** The user's moves, then the policies of the rivals. */
    static List<Bar> of(Session session) {
        Lanes lanes = new Lanes(session.outcome().scenario().countries().keySet());
        Exploration exploration = session.exploration();
        exploration.moves().forEach(move -> lanes.add(move, move.knob().actor(), true));
        session.outcome().inherited().prior().centre().policies().entrySet().stream()
                .filter(each -> isOfRivals(each.getValue()))
                .sorted(Comparator.comparing(each -> each.getValue().from()))
                .forEach(each -> {
                    Redating entry = exploration.entry(each.getKey(), each.getValue());
                    boolean changed = !entry.equals(Redating.of(each.getKey(), each.getValue()));
                    lanes.add(entry, each.getValue().actor(), changed);
                });
        return lanes.bars;
    }

    private static boolean isOfRivals(Policy policy) {
        List<String> rivals = List.of("US", "CN");
        return rivals.contains(policy.actor())
                && policy.target().map(rivals::contains).orElse(true);
    }

    private void add(TimelineEntry entry, String actor, boolean isChanged) {
        bars.add(new Bar(entry, actor, isChanged, free(entry), Bar.name(entry, countries)));
    }

    private int free(TimelineEntry entry) {
        int lane = 0;
        while (lane < ends.size() && lane < MOST - 1 && !ends.get(lane).isBefore(entry.from())) {
            lane++;
        }
        YearMonth end = entry.until().orElse(YearMonth.of(9999, 1));
        if (lane == ends.size()) {
            ends.add(end);
        } else if (end.isAfter(ends.get(lane))) {
            ends.set(lane, end);
        }
        return lane;
    }
}
