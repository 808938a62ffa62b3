package rivalry.experiment;

import rivalry.luck.Draws;
import rivalry.observation.History;
import rivalry.observation.Recorder;
import rivalry.scenario.Prior;
import rivalry.scenario.Scenario;
import rivalry.world.World;

/** A run played month by month, for someone who watches: the same months with the same luck as {@link Run}. */
public final class LiveRun {
    private final Scenario scenario;
    private final World world;
    private final Recorder recorder;
    private int months;

    /** Builds the world of replicate {@code replicate}; no month is played yet. */
    public LiveRun(Prior prior, long seed, int replicate) {
        Draws luck = new Draws(seed, replicate);
        scenario = prior.draw(luck, replicate);
        world = new World(scenario, luck);
        recorder = new Recorder(scenario.horizon());
    }

    /** The world as its last month left it. To be read by the thread that plays it. */
    public World world() {
        return world;
    }

    public Scenario scenario() {
        return scenario;
    }

    /** How many months have been played and recorded. */
    public int months() {
        return months;
    }

    /** Plays and records the next month. */
    public void playMonth() {
        world.playMonth();
        record();
    }

    /** Records the month that the world's own schedule has just played. */
    public void record() {
        recorder.record(world);
        months++;
    }

    /** What was observed so far; months not yet played hold zeros. */
    public History history() {
        return recorder.history(world);
    }
}
