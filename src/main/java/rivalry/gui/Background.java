package rivalry.gui;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import rivalry.files.Resolved;

/**
 * Work that goes on behind the window: replicates of both runs, which turn the lines of the charts into bands. What was
 * played of the baseline is kept for the next time, and while nothing is asked for the baseline's are played ahead.
 */
@SuppressWarnings("ReferenceEquality") // work that was begun later is other work
final class Background {
    private final Session session;
    private final Status status;
    private final Supplier<ChartsPanel> charts;
    private final BooleanSupplier idle;
    private Optional<Ahead> ahead = Optional.empty();
    private Optional<Replicates> running = Optional.empty();
    private Optional<Bands> latest = Optional.empty();
    private Optional<Wish> wish = Optional.empty();
    private Exploration banded;

    /** Replicates asked for while the runs of an exploration were still being played. */
    private record Wish(Exploration exploration, int count) {}

    /** @param idle whether the window has nothing to do */
    Background(Session session, Status status, Supplier<ChartsPanel> charts, BooleanSupplier idle) {
        this.idle = idle;
        this.session = session;
        this.status = status;
        this.charts = charts;
    }

    /** Plays replicates of both runs, as soon as the runs themselves are there. */
    void play(int count) {
        if (session.outcome() == null) {
            return;
        }
        stop();
        Outcome outcome = session.outcome();
        Exploration exploration = session.exploration();
        if (!outcome.exploration().equals(exploration)) {
            wish = Optional.of(new Wish(exploration, count));
            return;
        }
        Bands bands = new Bands(outcome.base(), count, latest);
        latest = Optional.of(bands);
        if (outcome.replicate() < count) { // these two are played already
            bands.add(View.Side.BASELINE, outcome.replicate(), outcome.baseline());
            bands.add(View.Side.POLICY, outcome.replicate(), outcome.whatIf());
        }
        Replicates replicates =
                new Replicates(outcome, count, bands, SwingUtilities::invokeLater, new Replicates.Listener() {
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
        wish = Optional.empty();
        stopAhead();
        running.ifPresent(replicates -> {
            replicates.cancel();
            status.idle();
        });
        running = Optional.empty();
    }

    private void stopAhead() {
        ahead.ifPresent(Ahead::cancel);
        ahead = Optional.empty();
    }

    /** Forgets what was played of the baseline. */
    void forget() {
        stop();
        latest = Optional.empty();
    }

    /** Plays the replicates of a scenario ahead, as soon as nothing else goes on. */
    void playAhead(Resolved base) {
        boolean known = latest.filter(bands -> bands.isOf(base)).isPresent();
        if (running.isPresent() || known && ahead.isPresent()) {
            return;
        }
        stopAhead();
        Bands bands = new Bands(base, CockpitWindow.REPLICATES, latest);
        latest = Optional.of(bands);
        Ahead player = new Ahead(bands, CockpitWindow.REPLICATES, SwingUtilities::invokeLater, idle);
        ahead = Optional.of(player);
        player.start();
    }

    /** The user does something, to which what is played ahead gives way. */
    void stir() {
        ahead.ifPresent(Ahead::stir);
    }

    /** Whether all of the baseline's replicates are played. */
    boolean isAhead() {
        return latest.filter(bands -> bands.hasBaseline(CockpitWindow.REPLICATES))
                .isPresent();
    }

    /** Bands become lines again. */
    void drop() {
        banded = null;
        charts.get().show(Optional.empty());
    }

    /** After a change of what is shown: bands of other levers are dropped, and all else goes first. */
    void refresh() {
        stir();
        if (session.outcome() != null) {
            playAhead(session.outcome().base());
        }
        wish.ifPresent(this::grant);
        if (banded != null && !banded.equals(session.exploration())) {
            drop();
        }
    }

    /** Plays what was asked for, unless something else is asked for by now. */
    private void grant(Wish wished) {
        if (!wished.exploration.equals(session.exploration())) {
            wish = Optional.empty();
        } else if (wished.exploration.equals(session.outcome().exploration())) {
            play(wished.count);
        }
    }

    /** Whether replicates are being played. */
    boolean isBusy() {
        return running.isPresent();
    }
}
