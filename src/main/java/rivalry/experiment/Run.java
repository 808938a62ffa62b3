package rivalry.experiment;

import java.time.YearMonth;
import rivalry.luck.Draws;
import rivalry.observation.History;
import rivalry.observation.Recorder;
import rivalry.scenario.Horizon;
import rivalry.scenario.Prior;
import rivalry.scenario.Scenario;
import rivalry.world.World;

/** One replicate of one scenario, from its first month to its last. */
public final class Run {
    private Run() {}

    /** Plays replicate {@code replicate} of a scenario under a seed; the same arguments give the same bits. */
    public static History play(Prior prior, long seed, int replicate) {
        return play(prior, seed, replicate, prior.centre().horizon().end());
    }

    /** Plays no further than {@code until}: nothing before it depends on what would come after. */
    public static History play(Prior prior, long seed, int replicate, YearMonth until) {
        Draws luck = new Draws(seed, replicate);
        Scenario scenario = prior.draw(luck, replicate);
        World world = new World(scenario, luck);
        Horizon whole = scenario.horizon();
        Horizon played =
                new Horizon(whole.start(), until.isBefore(whole.end()) ? until : whole.end(), whole.history_until());
        Recorder recorder = new Recorder(played);
        for (int month = 0; month < played.months(); month++) {
            world.playMonth();
            recorder.record(world);
        }
        return recorder.history(world);
    }
}
