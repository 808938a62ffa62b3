package rivalry.gui;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import rivalry.experiment.LiveRun;

/**
 * Plays the baseline's replicates before anyone asks for bands, so that these stand sooner. One thread, one run, month by
 * month, and only while nobody asks for anything: whatever the user does halts it before its next month.
 */
final class Ahead {
    /** So long nothing must have happened [ns]. */
    private static final long QUIET_NS = 300_000_000;
    /** Where a simulated person stands for fewer, replicates are too dear to be played unasked. */
    private static final int LEAST_SCALE = 100;

    private final Bands bands;
    private final int replicates;
    private final Executor screen;
    private final BooleanSupplier idle;
    private boolean granted;
    private boolean asked;
    private boolean cancelled;
    private long stirred = System.nanoTime();

    /**
     * @param bands where the runs go; those that are there already are not played again
     * @param idle whether nothing else goes on; asked by the screen's thread
     */
    Ahead(Bands bands, int replicates, Executor screen, BooleanSupplier idle) {
        this.bands = bands;
        this.replicates = replicates;
        this.screen = screen;
        this.idle = idle;
    }

    @SuppressWarnings("ThreadPriorityCheck") // a courtesy where systems heed it; giving way does not rely on it
    void start() {
        Thread thread = new Thread(this::work, "rivalry-ahead");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /** Something happens: it gives way until all has been quiet for a while. */
    synchronized void stir() {
        granted = false;
        stirred = System.nanoTime();
    }

    /** Ends it for good; the run that is being played is dropped. */
    synchronized void cancel() {
        cancelled = true;
        notifyAll();
    }

    private void work() {
        try {
            if (bands.base().prior().centre().run().scale() >= LEAST_SCALE) {
                for (int replicate = 0; replicate < replicates && mayGoOn(); replicate++) {
                    play(replicate);
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fault) {
            // whoever asks for the run that failed is told why
        }
    }

    private void play(int replicate) throws InterruptedException {
        if (!bands.has(View.Side.BASELINE, replicate)) {
            LiveRun run = new LiveRun(
                    bands.base().prior(), bands.base().prior().centre().run().seed(), replicate);
            int months = run.scenario().horizon().months();
            while (run.months() < months && mayGoOn()) {
                run.playMonth();
            }
            if (run.months() == months) {
                bands.add(View.Side.BASELINE, replicate, run.history());
            }
        }
    }

    /** Waits for its turn; false if there will be none. */
    private synchronized boolean mayGoOn() throws InterruptedException {
        while (!granted && !cancelled) {
            long left = stirred + QUIET_NS - System.nanoTime();
            if (asked) {
                wait();
            } else if (left > 0) {
                wait(1 + left / 1_000_000);
            } else {
                asked = true;
                screen.execute(this::grant);
            }
        }
        return !cancelled;
    }

    /** It plays until it is stirred, or asks again later if something else goes on. */
    private void grant() {
        boolean free = idle.getAsBoolean();
        synchronized (this) {
            long now = System.nanoTime();
            asked = false;
            granted = free && now - stirred >= QUIET_NS;
            stirred = free ? stirred : now;
            notifyAll();
        }
    }
}
