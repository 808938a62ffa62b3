package rivalry.gui;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The keyboard on the timeline: arrows go through time or shift the chosen move, up and down choose, delete deletes. */
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
                () -> change(move -> move.startingIn(move.from().minusMonths(1))));
        Widgets.key(
                timeline,
                "shift RIGHT",
                () -> change(move -> move.startingIn(move.from().plusMonths(1))));
        Widgets.key(
                timeline, "ENTER", () -> timeline.chosen().ifPresent(move -> MoveDialog.edit(timeline, session, move)));
        Widgets.key(timeline, "DELETE", () -> timeline.chosen()
                .ifPresent(move -> session.explore(session.exploration().without(move))));
    }

    private void go(int months) {
        session.go(session.view().month() + months);
    }

    private void choose(int step) {
        List<Move> moves = session.exploration().moves();
        if (!moves.isEmpty()) {
            int at = timeline.chosen().map(moves::indexOf).orElse(step > 0 ? -1 : 0);
            timeline.choose(Optional.of(moves.get(Math.floorMod(at + step, moves.size()))));
        }
    }

    private void change(UnaryOperator<Move> change) {
        timeline.chosen().ifPresent(move -> {
            Move changed = change.apply(move);
            if (!changed.from().isBefore(session.outcome().horizon().start())) {
                session.explore(session.exploration().with(move, changed));
                timeline.choose(Optional.of(changed));
            }
        });
    }
}
