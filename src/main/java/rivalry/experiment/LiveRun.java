package rivalry.experiment;

import java.time.YearMonth;
import rivalry.luck.Draws;
import rivalry.observation.History;
import rivalry.observation.Recorder;
import rivalry.scenario.Horizon;
import rivalry.scenario.Parting;
import rivalry.scenario.Prior;
import rivalry.scenario.Scenario;
import rivalry.world.World;

/** A run while it is played, month by month. */
public final class LiveRun {
    private final Scenario scenario;
    private final World world;
    private final Recorder recorder;
    private final int months;
    private int played;

    /** Builds the world of replicate {@code replicate}; no month is played yet. */
    public LiveRun(Prior prior, long seed, int replicate) {
        this(prior, seed, replicate, prior.centre().horizon().end());
    }

    /** The same, to be played no further than {@code until}. */
    public LiveRun(Prior prior, long seed, int replicate, YearMonth until) {
        Draws luck = new Draws(seed, replicate);
        scenario = prior.draw(luck, replicate);
        Horizon whole = scenario.horizon();
        YearMonth end = until.isBefore(whole.end()) ? until : whole.end();
        Horizon horizon = new Horizon(whole.start(), end, whole.history_until());
        months = horizon.months();
        world = new World(scenario, luck);
        recorder = new Recorder(horizon);
    }

    private LiveRun(LiveRun trunk, Scenario scenario) {
        this.scenario = scenario;
        months = trunk.months;
        played = trunk.played;
        world = DeepCopy.of(trunk.world);
        world.goOnUnder(scenario);
        recorder = trunk.recorder.branch();
    }

    /**
     * A run with the same past that goes on by itself, under another scenario: the very run that this scenario played
     * from its first month would be.
     *
     * @throws IllegalArgumentException if the scenarios part before the next month
     */
    public LiveRun branch(Scenario other) {
        if (Parting.month(scenario, other) < played) {
            throw new IllegalArgumentException("the scenarios part before month " + played);
        }
        return new LiveRun(this, other);
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
        return played;
    }

    /** Plays and records the next month. */
    public void playMonth() {
        world.playMonth();
        record();
    }

    /** Plays and records until {@code month} months are played, or all; does nothing if they are. */
    public void playTo(int month) {
        while (played < Math.min(month, months)) {
            playMonth();
        }
    }

    /** Plays what is left, and tells what was observed. */
    public History playOut() {
        playTo(months);
        return history();
    }

    /** Records the month that the world's own schedule has just played. */
    public void record() {
        recorder.record(world);
        played++;
    }

    /** What was observed so far; months not yet played hold zeros. */
    public History history() {
        return recorder.history(world);
    }
}
