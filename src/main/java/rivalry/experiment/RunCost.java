package rivalry.experiment;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.function.Consumer;
import rivalry.observation.History;
import rivalry.scenario.Prior;

/**
 * What one run costs.
 *
 * @param seconds from its first month to its last, observations included [s]
 * @param heap the most memory in use while it was played, what is waiting to be collected included [bytes]
 */
public record RunCost(double seconds, long heap) {
    /** Plays replicate 0 once and takes its measure. */
    public static RunCost of(Prior prior, long seed) {
        System.gc();
        pools(MemoryPoolMXBean::resetPeakUsage);
        long begun = System.nanoTime();
        Run.play(prior, seed, 0);
        double seconds = (System.nanoTime() - begun) / 1e9;
        long[] heap = new long[1];
        pools(pool -> heap[0] += pool.getPeakUsage().getUsed());
        return new RunCost(seconds, heap[0]);
    }

    /** Seconds of an ensemble's every run, where as many as there are threads are played at once. */
    public static double apiece(Prior prior, long seed, int replicates, int threads) {
        Ensemble ensemble = new Ensemble(List.of(new Arm("", prior)), replicates, seed);
        System.gc();
        long begun = System.nanoTime();
        ensemble.play(threads, (arm, replicate) -> false, new Dropped());
        return (System.nanoTime() - begun) / 1e9 / replicates;
    }

    /** Keeps nothing. */
    private static final class Dropped implements RunSink {
        @Override
        public void finished(String arm, int replicate, History history) {}

        @Override
        public void failed(String arm, int replicate, RuntimeException cause) {
            throw cause;
        }
    }

    private static void pools(Consumer<MemoryPoolMXBean> action) {
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                action.accept(pool);
            }
        }
    }
}
