package rivalry.gui;

import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.YearMonth;
import java.util.Optional;
import javax.swing.SwingUtilities;

/** The mouse on the timeline: drag time itself, an entry, or the end of an entry; two clicks edit. */
final class TimelineMouse extends MouseAdapter {
    private static final int GRIP = 7;

    private final Timeline timeline;
    private final Session session;
    private Optional<TimelineEntry> dragged = Optional.empty();
    private boolean byItsEnd;
    private boolean hasMoved;
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
        Optional<Bar> bar = timeline.barAt(event);
        dragged = bar.map(Bar::entry);
        hasMoved = false;
        timeline.choose(dragged);
        if (bar.isEmpty()) {
            session.go(timeline.scale().month(event.getX()));
            return;
        }
        byItsEnd = event.getX() > timeline.shape(bar.get()).getMaxX() - Look.px(GRIP);
        grabbed = timeline.scale().month(event.getX());
    }

    /** Only a click that is over edits: a dialog opened while the button is still down would get its release. */
    @Override
    public void mouseClicked(MouseEvent event) {
        if (event.getClickCount() == 2 || SwingUtilities.isRightMouseButton(event)) {
            dragged.ifPresent(entry -> MoveDialog.edit(timeline, session, entry));
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
        } else if (month != grabbed && !isOut(dragged.get())) {
            TimelineEntry entry = dragged.get();
            TimelineEntry moved = byItsEnd
                    ? entry.lastingUntil(Optional.of(session.outcome().horizon().month(month)))
                    : shifted(entry, month - grabbed);
            session.tryOut(session.exploration().with(entry, moved));
            timeline.choose(Optional.of(moved));
            dragged = Optional.of(moved);
            grabbed = month;
            hasMoved = true;
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (dragged.isPresent() && hasMoved) {
            session.explore(session.exploration());
        } else if (dragged.isPresent()
                && dragged.get() instanceof Redating
                && SwingUtilities.isLeftMouseButton(event)) {
            session.go(grabbed); // a click goes to the month, as it does where there is no bar
        }
    }

    private static boolean isOut(TimelineEntry entry) {
        return entry instanceof Redating redating && redating.isOut();
    }

    private TimelineEntry shifted(TimelineEntry entry, int months) {
        YearMonth start = session.outcome().horizon().start();
        YearMonth month = entry.from().plusMonths(months);
        return entry.startingIn(month.isBefore(start) ? start : month);
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        boolean own = session.outcome() != null && timeline.barAt(event).isPresent();
        timeline.setCursor(Cursor.getPredefinedCursor(own ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
    }
}
