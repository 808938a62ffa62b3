package rivalry.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import rivalry.luck.Draws;
import rivalry.scenario.Scenario;
import sim.engine.SimState;

/** One run's state: it holds the agents and orders the month; it knows no rule. */
@SuppressWarnings("serial")
public final class World extends SimState {
    private final transient Scenario scenario;
    private final transient Draws luck;
    private final transient List<Entry> chronicle = new ArrayList<>();

    /** Builds the world of the first month. */
    public World(Scenario scenario, Draws luck) {
        super(0L);
        this.scenario = scenario;
        this.luck = luck;
        for (Phase phase : Phase.values()) {
            schedule.scheduleRepeating(0.0, phase.ordinal(), state -> phase.play((World) state));
        }
    }

    /** Plays the next month. */
    public void playMonth() {
        schedule.step(this);
    }

    /** The month just played, or being played: 0 is the first; −1 before any. */
    public int month() {
        return (int) schedule.getTime();
    }

    public Scenario scenario() {
        return scenario;
    }

    /** The luck of this run. */
    public Draws luck() {
        return luck;
    }

    /** What happened so far, in order. */
    public List<Entry> chronicle() {
        return Collections.unmodifiableList(chronicle);
    }

    void governmentsAct() {}

    void fund() {}

    void tradeChips() {}

    void research() {}

    void release() {}
}
