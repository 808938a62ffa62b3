package rivalry.experiment;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import rivalry.world.Onlooker;
import rivalry.world.Phase;

/** Counts what the thread that plays a world allocates in each phase. To read it allocates nothing itself. */
final class AllocationMeter implements Onlooker {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long[] inPhase = new long[Phase.values().length];
    private long begun;

    /** What this thread has allocated since it was started [bytes]. */
    static long allocated() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    @Override
    public void before(Phase phase) {
        begun = allocated();
    }

    @Override
    public void after(Phase phase) {
        inPhase[phase.ordinal()] = allocated() - begun;
    }

    /** What a phase allocated when it was last played [bytes]. */
    long in(Phase phase) {
        return inPhase[phase.ordinal()];
    }
}
