package rivalry.gui;

import java.awt.Component;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Films the run: goes from the first month to the last, a picture every few months, and leaves the user where he was. */
final class Film {
    /** Months between two pictures. */
    static final int EVERY = 3;

    private static final int HUNDREDTHS = 10;

    /** Who is told how it goes; by the screen's thread. */
    interface Listener {
        void reached(int months, int of);

        /** It is written, or why it is not. */
        void ended(Optional<RuntimeException> fault);
    }

    private final Session session;
    private final Component scene;
    private final Path target;
    private final Listener listener;
    private final int every;
    private final List<BufferedImage> pictures = new ArrayList<>();
    private final int back;
    private int month;
    private boolean running = true;

    Film(Session session, Component scene, Path target, int every, Listener listener) {
        this.every = every;
        this.session = session;
        this.scene = scene;
        this.target = target;
        this.listener = listener;
        back = session.view().month();
        session.watch(this::frame);
        session.go(0);
    }

    /** How far it is, in months. */
    int month() {
        return month;
    }

    void cancel() {
        if (running) {
            running = false;
            session.go(back);
        }
    }

    private void frame() {
        if (!running || !session.isSettled() || session.view().month() != month) {
            return;
        }
        pictures.add(Exports.picture(scene));
        int last = session.outcome().horizon().months() - 1;
        if (month == last) {
            running = false;
            session.go(back);
            listener.ended(write());
        } else {
            listener.reached(month, last);
            month = Math.min(last, month + every);
            session.go(month);
        }
    }

    private Optional<RuntimeException> write() {
        try {
            Exports.gif(target, pictures, HUNDREDTHS);
            return Optional.empty();
        } catch (RuntimeException fault) {
            return Optional.of(fault);
        }
    }
}
