package rivalry.experiment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import rivalry.observation.History;

/**
 * Replicates × arms, played over threads.
 *
 * <p>Runs are handed out replicate by replicate, all arms of one before the next, so that an ensemble cut short holds
 * whole pairs. A run is played by one thread and owns its world; which thread plays it changes nothing. A run that
 * fails is reported to the sink and the others go on; a sink that fails (a full disk) ends the ensemble.
 */
public final class Ensemble {
    /** Plays one replicate of one arm. */
    @FunctionalInterface
    public interface Player {
        History play(Arm arm, int replicate);
    }

    private final List<Arm> arms;
    private final int replicates;
    private final Player player;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** An ensemble of {@code replicates} runs of each arm, all under one seed. */
    public Ensemble(List<Arm> arms, int replicates, long seed) {
        this(arms, replicates, (arm, replicate) -> Run.play(arm.prior(), seed, replicate));
    }

    /** An ensemble of {@code replicates} runs of each arm, all under one seed, no further than {@code until}. */
    public Ensemble(List<Arm> arms, int replicates, long seed, YearMonth until) {
        this(arms, replicates, (arm, replicate) -> Run.play(arm.prior(), seed, replicate, until));
    }

    Ensemble(List<Arm> arms, int replicates, Player player) {
        this.arms = List.copyOf(arms);
        this.replicates = replicates;
        this.player = player;
    }

    /** Asks the threads to stop after the runs they are playing; from any thread. */
    public void cancel() {
        cancelled.set(true);
    }

    public boolean isCancelled() {
        return cancelled.get();
    }

    /**
     * Plays every run that is not yet {@code done} and gives it to the sink.
     *
     * @param done tells, by arm and replicate, which runs need not be played
     */
    public void play(int threads, BiPredicate<String, Integer> done, RunSink sink) {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                workers.add(pool.submit(() -> work(next, done, sink)));
            }
            workers.forEach(this::await);
        } finally {
            cancel(); // nothing left to do, or something broke: in both cases no thread starts another run
            pool.shutdown();
        }
    }

    private void work(AtomicInteger next, BiPredicate<String, Integer> done, RunSink sink) {
        int total = arms.size() * replicates;
        for (int task = next.getAndIncrement(); task < total && !isCancelled(); task = next.getAndIncrement()) {
            Arm arm = arms.get(task % arms.size());
            int replicate = task / arms.size();
            if (!done.test(arm.name(), replicate)) {
                playOne(arm, replicate, sink);
            }
        }
    }

    private void playOne(Arm arm, int replicate, RunSink sink) {
        History history;
        try {
            history = player.play(arm, replicate);
        } catch (RuntimeException cause) {
            sink.failed(arm.name(), replicate, cause);
            return;
        }
        sink.finished(arm.name(), replicate, history);
    }

    private void await(Future<?> worker) {
        try {
            worker.get();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while runs were being played", interruption);
        } catch (ExecutionException broken) {
            cancel();
            if (broken.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (broken.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(broken.getCause());
        }
    }
}
