package rivalry.gui;

import java.util.List;
import java.util.concurrent.Executor;
import rivalry.experiment.Arm;
import rivalry.experiment.Ensemble;
import rivalry.experiment.RunSink;
import rivalry.observation.History;

/** Plays many replicates of both runs in the background, each pair on its own luck; can be stopped at any time. */
final class Replicates {
    private final Ensemble ensemble;
    private final Bands bands;
    private final int runs;
    private final Executor screen;
    private final Listener listener;
    private int done;

    /** Who is told; always by the screen's own thread. */
    interface Listener {
        void played(Replicates those, int done, int of);

        /** All runs are in, or it was stopped. */
        void ended(Replicates those, boolean complete);

        void failed(RuntimeException cause);
    }

    /** @param bands where the runs go; those that are there already are not played again */
    Replicates(Outcome outcome, int replicates, Bands bands, Executor screen, Listener listener) {
        this.bands = bands;
        List<Arm> arms = List.of(
                new Arm(View.Side.BASELINE.name(), outcome.base().prior()),
                new Arm(View.Side.POLICY.name(), outcome.policy().prior()));
        ensemble = new Ensemble(
                arms, replicates, outcome.base().prior().centre().run().seed());
        runs = arms.size() * replicates;
        this.screen = screen;
        this.listener = listener;
    }

    void start() {
        Thread thread = new Thread(this::work, "rivalry-replicates");
        thread.setDaemon(true);
        thread.start();
    }

    void cancel() {
        ensemble.cancel();
    }

    private void work() {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
        ensemble.play(threads, (arm, replicate) -> isKnown(View.Side.valueOf(arm), replicate), new RunSink() {
            @Override
            public void finished(String arm, int replicate, History history) {
                bands.add(View.Side.valueOf(arm), replicate, history);
                count();
            }

            @Override
            public void failed(String arm, int replicate, RuntimeException cause) {
                screen.execute(() -> listener.failed(cause));
                count();
            }
        });
        boolean complete = done == runs;
        screen.execute(() -> listener.ended(this, complete));
    }

    private boolean isKnown(View.Side side, int replicate) {
        boolean known = bands.has(side, replicate);
        if (known) {
            count();
        }
        return known;
    }

    private synchronized void count() {
        done++;
        int soFar = done;
        screen.execute(() -> listener.played(this, soFar, runs));
    }
}
