package rivalry.experiment;

import rivalry.luck.Draws;
import rivalry.observation.History;
import rivalry.observation.Recorder;
import rivalry.scenario.Prior;
import rivalry.scenario.Scenario;
import rivalry.world.World;

/** One replicate of one scenario, from its first month to its last. */
public final class Run {
    private Run() {}

    /** Plays replicate {@code replicate} of a scenario under a seed; the same arguments give the same bits. */
    public static History play(Prior prior, long seed, int replicate) {
        Draws luck = new Draws(seed, replicate);
        Scenario scenario = prior.draw(luck, replicate);
        World world = new World(scenario, luck);
        Recorder recorder = new Recorder(scenario.horizon());
        for (int month = 0; month < scenario.horizon().months(); month++) {
            world.playMonth();
            recorder.record(world);
        }
        return recorder.history(world);
    }
}
