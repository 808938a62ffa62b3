package rivalry.gui;

import java.util.concurrent.Executor;

/**
 * The thread that plays. It is told what is to be seen and makes it so; when told faster than it can play it leaves out
 * what nobody waits for any more. What it hands over is immutable.
 */
@SuppressWarnings("ReferenceEquality") // another run is another run, even if it is alike
final class Engine implements AutoCloseable {
    private final Executor screen;
    private final Audience audience;
    private final Stage stage = new Stage();
    private final Thread thread;
    private View wanted;
    private boolean afresh;
    private boolean closed;

    /** Who is told; by the screen's own thread unless it says otherwise. */
    interface Audience {
        /** The policy's run is being played: so far it is this. */
        void grows(Outcome sofar);

        /** Both runs of an exploration are played. */
        void played(Outcome outcome);

        /** A month will be shown next; told by the thread that plays. */
        void comes(Scene scene);

        /** A month is reached. */
        void shown(View view, Scene scene, Portrait portrait);

        /** A view cannot be shown. */
        void failed(View view, RuntimeException fault);
    }

    /** @param screen runs what it is given on the thread that owns the window */
    Engine(Executor screen, Audience audience) {
        this.screen = screen;
        this.audience = audience;
        thread = new Thread(this::work, "rivalry-engine");
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks for a view; one asked for before and not yet begun is forgotten. */
    synchronized void show(View view) {
        wanted = view;
        notifyAll();
    }

    /** Begins with a view: its scenario is read anew, and told even if it is the one shown before. */
    synchronized void open(View view) {
        afresh = true;
        show(view);
    }

    private synchronized boolean isAfresh() {
        boolean was = afresh;
        afresh = false;
        return was;
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private synchronized View next() throws InterruptedException {
        while (wanted == null && !closed) {
            wait();
        }
        View view = closed ? null : wanted;
        wanted = null;
        return view;
    }

    private void work() {
        try {
            Outcome told = null;
            for (View view = next(); view != null; view = next()) {
                if (isAfresh()) {
                    stage.forgetFiles();
                    told = null;
                }
                told = serve(view, told);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } finally {
            stage.clear();
        }
    }

    private Outcome serve(View view, Outcome told) {
        try {
            Outcome outcome = stage.play(
                    view.exploration(), view.replicate(), sofar -> screen.execute(() -> audience.grows(sofar)));
            if (outcome != told) {
                screen.execute(() -> audience.played(outcome));
            }
            int month = Math.min(view.month(), outcome.horizon().months() - 1);
            stage.goTo(month);
            Scene scene = Scene.of(stage.run(view.side()));
            Portrait portrait = Portraits.of(view.pick(), stage, view.side());
            audience.comes(scene);
            screen.execute(() -> audience.shown(view.in(month), scene, portrait));
            return outcome;
        } catch (RuntimeException fault) {
            screen.execute(() -> audience.failed(view, fault));
            return told;
        }
    }
}
