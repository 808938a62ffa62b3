package rivalry.gui;

import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.YearMonth;
import java.util.Optional;
import javax.swing.SwingUtilities;

/** The mouse on the timeline: drag time itself, a move, or the end of a move; two clicks edit. */
final class TimelineMouse extends MouseAdapter {
    private static final int GRIP = 7;

    private final Timeline timeline;
    private final Session session;
    private Optional<Move> dragged = Optional.empty();
    private boolean byItsEnd;
    private int grabbed;

    TimelineMouse(Timeline timeline, Session session) {
        this.timeline = timeline;
        this.session = session;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        if (session.outcome() == null) {
            return;
        }
        Optional<Timeline.Bar> bar =
                timeline.barAt(event).filter(each -> each.move().isPresent());
        dragged = bar.flatMap(Timeline.Bar::move);
        timeline.choose(dragged);
        if (bar.isEmpty()) {
            session.go(timeline.scale().month(event.getX()));
            return;
        }
        byItsEnd = event.getX() > timeline.shape(bar.get()).getMaxX() - Look.px(GRIP);
        grabbed = timeline.scale().month(event.getX());
        if (event.getClickCount() == 2 || SwingUtilities.isRightMouseButton(event)) {
            Move move = dragged.get();
            dragged = Optional.empty();
            MoveDialog.edit(timeline, session, move);
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (session.outcome() == null) {
            return;
        }
        int month = timeline.scale().month(event.getX());
        if (dragged.isEmpty()) {
            session.go(month);
        } else if (month != grabbed) {
            Move move = dragged.get();
            Move moved = byItsEnd
                    ? move.lastingUntil(Optional.of(session.outcome().horizon().month(month)))
                    : shifted(move, month - grabbed);
            session.tryOut(session.exploration().with(move, moved));
            timeline.choose(Optional.of(moved));
            dragged = Optional.of(moved);
            grabbed = month;
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (dragged.isPresent()) {
            session.explore(session.exploration());
        }
    }

    private Move shifted(Move move, int months) {
        YearMonth start = session.outcome().horizon().start();
        YearMonth month = move.from().plusMonths(months);
        return move.startingIn(month.isBefore(start) ? start : month);
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        boolean own = session.outcome() != null
                && timeline.barAt(event).flatMap(Timeline.Bar::move).isPresent();
        timeline.setCursor(Cursor.getPredefinedCursor(own ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
    }
}
