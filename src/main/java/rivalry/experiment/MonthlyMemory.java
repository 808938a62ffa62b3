package rivalry.experiment;

import java.util.Arrays;
import rivalry.luck.Draws;
import rivalry.scenario.Prior;
import rivalry.scenario.Scenario;
import rivalry.world.Phase;
import rivalry.world.World;

/**
 * The memory that a month of a run takes, observations left out: the median month's. What is kept grows in few months,
 * such as the columns that hold people, and so does not show; what a month takes and drops again does.
 *
 * @param month all of it [bytes]
 * @param population the loops over everyone: {@link Phase#TALENT} and {@link Phase#PUBLISH} together [bytes]
 */
public record MonthlyMemory(long month, long population) {
    /** Plays replicate 0 once, on this thread, and takes its measure. */
    public static MonthlyMemory of(Prior prior, long seed) {
        Draws luck = new Draws(seed, 0);
        Scenario scenario = prior.draw(luck, 0);
        World world = new World(scenario, luck);
        AllocationMeter meter = new AllocationMeter();
        world.watchedBy(meter);
        long[] months = new long[scenario.horizon().months()];
        long[] populations = new long[months.length];
        for (int i = 0; i < months.length; i++) {
            long before = AllocationMeter.allocated();
            world.playMonth();
            months[i] = AllocationMeter.allocated() - before;
            populations[i] = meter.in(Phase.TALENT) + meter.in(Phase.PUBLISH);
        }
        return new MonthlyMemory(median(months), median(populations));
    }

    private static long median(long[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
