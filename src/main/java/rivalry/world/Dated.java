package rivalry.world;

import java.util.List;
import rivalry.scenario.Event;
import rivalry.scenario.Scenario;

/** A dated event in months of the run: from its first to its last. */
record Dated(Event event, int from, int until) {
    /** The events of one kind, in the order of the scenario. */
    static List<Dated> of(Scenario scenario, Event.Kind kind) {
        return scenario.events().values().stream()
                .filter(event -> event.kind() == kind)
                .map(event -> new Dated(
                        event,
                        scenario.horizon().index(event.from()),
                        event.until().map(scenario.horizon()::index).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /** Whether it lasts in a month. */
    boolean isOn(int month) {
        return month >= from && month <= until;
    }
}
