package rivalry.gui;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The keyboard on the timeline: arrows go through time or shift the chosen entry, up and down choose, delete deletes. */
final class TimelineKeys {
    private final Timeline timeline;
    private final Session session;

    TimelineKeys(Timeline timeline, Session session) {
        this.timeline = timeline;
        this.session = session;
    }

    void bind() {
        Widgets.key(timeline, "LEFT", () -> go(-1));
        Widgets.key(timeline, "RIGHT", () -> go(1));
        Widgets.key(timeline, "PAGE_UP", () -> go(-12));
        Widgets.key(timeline, "PAGE_DOWN", () -> go(12));
        Widgets.key(timeline, "HOME", () -> session.go(0));
        Widgets.key(timeline, "END", () -> session.go(Integer.MAX_VALUE));
        Widgets.key(timeline, "UP", () -> choose(-1));
        Widgets.key(timeline, "DOWN", () -> choose(1));
        Widgets.key(
                timeline,
                "shift LEFT",
                () -> change(entry -> entry.startingIn(entry.from().minusMonths(1))));
        Widgets.key(
                timeline,
                "shift RIGHT",
                () -> change(entry -> entry.startingIn(entry.from().plusMonths(1))));
        Widgets.key(timeline, "ENTER", () -> timeline.chosen()
                .ifPresent(entry -> MoveDialog.edit(timeline, session, entry)));
        Widgets.key(timeline, "DELETE", () -> timeline.chosen()
                .ifPresent(entry -> session.explore(session.exploration().without(entry))));
    }

    private void go(int months) {
        session.go(session.view().month() + months);
    }

    private void choose(int step) {
        List<TimelineEntry> entries = timeline.entries();
        if (!entries.isEmpty()) {
            int at = timeline.chosen().map(entries::indexOf).orElse(step > 0 ? -1 : 0);
            timeline.choose(Optional.of(entries.get(Math.floorMod(at + step, entries.size()))));
        }
    }

    private void change(UnaryOperator<TimelineEntry> change) {
        timeline.chosen().ifPresent(entry -> {
            TimelineEntry changed = change.apply(entry);
            if (!changed.from().isBefore(session.outcome().horizon().start())) {
                session.explore(session.exploration().with(entry, changed));
                timeline.choose(Optional.of(changed));
            }
        });
    }
}
