package rivalry.experiment;

import java.time.Year;
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
 * whole pairs; arms that share a past go to one thread. Which thread plays a run changes nothing. A run that fails is
 * reported to the sink and the others go on; a sink that fails (a full disk) ends the ensemble.
 */
public final class Ensemble {
    /** Tells how the runs of one replicate of some arms are to be played. */
    @FunctionalInterface
    interface Player {
        List<Family.Member> members(List<Arm> arms, int replicate);
    }

    private final List<List<Arm>> families;
    private final int replicates;
    private final Player player;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** An ensemble of {@code replicates} runs of each arm, all under one seed. */
    public Ensemble(List<Arm> arms, int replicates, long seed) {
        this(arms, replicates, seed, YearMonth.of(Year.MAX_VALUE, 12));
    }

    /** An ensemble of {@code replicates} runs of each arm, all under one seed, no further than {@code until}. */
    public Ensemble(List<Arm> arms, int replicates, long seed, YearMonth until) {
        this(Family.among(arms), replicates, (family, replicate) -> Family.members(family, seed, replicate, until));
    }

    Ensemble(List<List<Arm>> families, int replicates, Player player) {
        this.families = families;
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
        int total = families.size() * replicates;
        for (int task = next.getAndIncrement(); task < total && !isCancelled(); task = next.getAndIncrement()) {
            int replicate = task / families.size();
            List<Arm> wanted = families.get(task % families.size()).stream()
                    .filter(arm -> !done.test(arm.name(), replicate))
                    .toList();
            if (!wanted.isEmpty()) {
                player.members(wanted, replicate).stream()
                        .takeWhile(member -> !isCancelled())
                        .forEach(member -> playOne(member, replicate, sink));
            }
        }
    }

    private static void playOne(Family.Member member, int replicate, RunSink sink) {
        String arm = member.arm().name();
        History history;
        try {
            history = member.run().get();
        } catch (RuntimeException cause) {
            sink.failed(arm, replicate, cause);
            return;
        }
        sink.finished(arm, replicate, history);
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
