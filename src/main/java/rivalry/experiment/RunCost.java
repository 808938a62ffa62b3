package rivalry.experiment;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import rivalry.luck.Draws;
import rivalry.scenario.Prior;
import rivalry.scenario.Scenario;
import rivalry.world.World;

/**
 * What one run costs.
 *
 * @param seconds from its first month to its last, observations included [s]
 * @param heap the most memory in use while it was played, what is waiting to be collected included [bytes]
 */
public record RunCost(double seconds, long heap) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

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

    /** The memory that a middling month of a run takes and drops again, observations left out [bytes]. */
    public static long allocatedPerMonth(Prior prior, long seed) {
        Draws luck = new Draws(seed, 0);
        Scenario scenario = prior.draw(luck, 0);
        World world = new World(scenario, luck);
        long[] bytes = new long[scenario.horizon().months()];
        for (int month = 0; month < bytes.length; month++) {
            long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            world.playMonth();
            bytes[month] =
                    THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        }
        Arrays.sort(bytes);
        return bytes[bytes.length / 2];
    }

    private static void pools(java.util.function.Consumer<MemoryPoolMXBean> action) {
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                action.accept(pool);
            }
        }
    }
}
