package rivalry.gui;

import java.util.function.LongSupplier;
import javax.swing.Timer;

/**
 * Lets months go by: as many a second as asked for, redrawn as often as the engine keeps up with, never faster than the
 * eye. While one month is painted the next is already played.
 */
final class Player {
    /** Months a second that are on offer. */
    static final int[] SPEEDS = {2, 6, 12, 24, 60};

    private static final int BEAT_MS = 8;
    private static final long FRAME_NS = 33_000_000;

    private final Session session;
    private final LongSupplier clock;
    private final Timer timer = new Timer(BEAT_MS, event -> beat());
    private int speed = 12;
    private long begun;
    private int from;
    private long asked;

    Player(Session session, LongSupplier nanoseconds) {
        this.session = session;
        clock = nanoseconds;
        session.watch(() -> {
            if (isPlaying()) {
                beat();
            }
        });
    }

    boolean isPlaying() {
        return timer.isRunning();
    }

    int speed() {
        return speed;
    }

    void setSpeed(int monthsASecond) {
        speed = monthsASecond;
        restart();
    }

    void play() {
        if (session.outcome() != null && session.view().month() >= last()) {
            session.go(0);
        }
        restart();
        timer.start();
    }

    void pause() {
        timer.stop();
    }

    private void restart() {
        begun = clock.getAsLong();
        from = session.isOpen() ? session.view().month() : 0;
    }

    private int last() {
        return session.outcome().horizon().months() - 1;
    }

    private void beat() {
        long now = clock.getAsLong();
        if (session.outcome() == null || !session.isSettled() || now - asked < FRAME_NS) {
            return; // still at work, or too soon to be seen
        }
        int due = from + (int) ((now - begun) * speed / 1_000_000_000L);
        if (session.view().month() < from) {
            restart(); // someone jumped back
        } else if (session.view().month() >= last()) {
            pause();
            session.go(last());
        } else if (due > session.view().month()) {
            asked = now;
            session.go(due);
        }
    }
}
