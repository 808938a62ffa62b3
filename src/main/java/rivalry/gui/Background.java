package rivalry.gui;

import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;

/**
 * Work that goes on behind the window: replicates of both runs, which turn the lines of the charts into bands. What was
 * played of the baseline is kept for the next time.
 */
@SuppressWarnings("ReferenceEquality") // work that was begun later is other work
final class Background {
    private final Session session;
    private final Status status;
    private final Supplier<ChartsPanel> charts;
    private Optional<Replicates> running = Optional.empty();
    private Optional<Bands> latest = Optional.empty();
    private Exploration banded;

    Background(Session session, Status status, Supplier<ChartsPanel> charts) {
        this.session = session;
        this.status = status;
        this.charts = charts;
    }

    /** Plays replicates of both runs. */
    void play(int count) {
        if (session.outcome() == null) {
            return;
        }
        stop();
        Exploration exploration = session.exploration();
        Bands bands = new Bands(session.outcome().base(), count, latest);
        Replicates replicates =
                new Replicates(session.outcome(), count, bands, SwingUtilities::invokeLater, new Replicates.Listener() {
                    @Override
                    public void played(Replicates played, int done, int of) {
                        if (isRunning(played)) {
                            status.work(Texts.of("run.progress", done, of), done, of, Background.this::stop);
                        }
                    }

                    @Override
                    public void ended(Replicates ended, boolean complete) {
                        if (isRunning(ended)) {
                            running = Optional.empty();
                            status.idle();
                        }
                        if (complete) {
                            latest = Optional.of(bands);
                            show(exploration, bands);
                        }
                    }

                    @Override
                    public void failed(RuntimeException cause) {
                        status.complain(cause);
                    }
                });
        running = Optional.of(replicates);
        status.work(Texts.of("run.progress", 0, 2 * count), 0, 2 * count, this::stop);
        replicates.start();
    }

    private boolean isRunning(Replicates replicates) {
        return running.isPresent() && running.get() == replicates;
    }

    private void show(Exploration exploration, Bands bands) {
        if (exploration.equals(session.exploration())) {
            banded = exploration;
            charts.get().show(Optional.of(bands));
            status.say(Texts.of("run.done", bands.replicates()));
        }
    }

    /** Stops what is being played. */
    void stop() {
        running.ifPresent(replicates -> {
            replicates.cancel();
            status.idle();
        });
        running = Optional.empty();
    }

    /** Forgets what was played of the baseline. */
    void forget() {
        latest = Optional.empty();
    }

    /** Bands become lines again. */
    void drop() {
        banded = null;
        charts.get().show(Optional.empty());
    }

    /** Bands of other levers are dropped. */
    void refresh() {
        if (banded != null && !banded.equals(session.exploration())) {
            drop();
        }
    }

    /** Whether replicates are being played. */
    boolean isBusy() {
        return running.isPresent();
    }
}
