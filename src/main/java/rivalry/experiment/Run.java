package rivalry.experiment;

import java.time.YearMonth;
import rivalry.observation.History;
import rivalry.scenario.Prior;

/** One replicate of one scenario, from its first month to its last. */
public final class Run {
    private Run() {}

    /** Plays replicate {@code replicate} of a scenario under a seed; the same arguments give the same bits. */
    public static History play(Prior prior, long seed, int replicate) {
        return new LiveRun(prior, seed, replicate).playOut();
    }

    /** Plays no further than {@code until}: nothing before it depends on what would come after. */
    public static History play(Prior prior, long seed, int replicate, YearMonth until) {
        return new LiveRun(prior, seed, replicate, until).playOut();
    }
}
