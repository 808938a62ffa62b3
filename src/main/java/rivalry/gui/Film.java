package rivalry.gui;

import java.awt.Component;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.swing.SwingUtilities;

/**
 * Films the run: goes from the first month to the last, a picture every few months, leaves the user where he was, and
 * writes the pictures behind the window. Stopped at any time, it leaves no file.
 */
final class Film {
    /** Months between two pictures. */
    static final int EVERY = 3;

    private static final int HUNDREDTHS = 10;

    /** Who is told how it goes; by the screen's thread. */
    interface Listener {
        void reached(int months, int of);

        /** It is written, or why it is not. Not told of a film that was stopped. */
        void ended(Optional<RuntimeException> fault);
    }

    private final Session session;
    private final Component scene;
    private final Path target;
    private final Listener listener;
    private final int every;
    private final List<BufferedImage> pictures = new ArrayList<>();
    private final int back;
    private final Runnable watcher = this::frame;
    private int month;
    private boolean left;
    private volatile boolean running = true;

    Film(Session session, Component scene, Path target, int every, Listener listener) {
        this.every = every;
        this.session = session;
        this.scene = scene;
        this.target = target;
        this.listener = listener;
        back = session.view().month();
        session.watch(watcher);
        session.go(0);
    }

    /** How far it is, in months. */
    int month() {
        return month;
    }

    boolean isRunning() {
        return running;
    }

    void cancel() {
        if (running) {
            running = false;
            leave();
        }
    }

    private void leave() {
        if (!left) {
            left = true;
            session.unwatch(watcher);
            session.go(back);
        }
    }

    private void frame() {
        if (!running || !session.isSettled() || session.view().month() != month) {
            return;
        }
        pictures.add(Exports.picture(scene));
        int last = session.outcome().horizon().months() - 1;
        listener.reached(month, last);
        if (month == last) {
            leave();
            Thread thread = new Thread(this::write, "rivalry-film");
            thread.setDaemon(true);
            thread.start();
        } else {
            month = Math.min(last, month + every);
            session.go(month);
        }
    }

    private void write() {
        Optional<RuntimeException> fault = Optional.empty();
        try {
            Exports.gif(target, this::developed, HUNDREDTHS);
        } catch (RuntimeException stoppedOrFailed) {
            fault = Optional.of(stoppedOrFailed);
        }
        Optional<RuntimeException> end = fault;
        SwingUtilities.invokeLater(() -> {
            if (running) {
                running = false;
                listener.ended(end);
            }
        });
    }

    /** The pictures one by one, until it is stopped. */
    private Iterator<BufferedImage> developed() {
        return pictures.stream().peek(picture -> checkRunning()).iterator();
    }

    private void checkRunning() {
        if (!running) {
            throw new CancellationException();
        }
    }
}
