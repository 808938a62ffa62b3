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
    private final transient List<Nation> nations;
    private final transient List<Lab> labs;
    private final transient Rulebook rules;
    private final transient Treasury treasury;
    private final transient ChipMarket chips;
    private final transient Research research;
    private final transient Releases releases;
    private final transient String[] directed;
    private final transient List<Entry> chronicle = new ArrayList<>();

    /** Builds the world of the first month. */
    public World(Scenario scenario, Draws luck) {
        super(0L);
        this.scenario = scenario;
        this.luck = luck;
        nations = Founding.nations(scenario);
        labs = Founding.labs(scenario, nations);
        directed = Founding.directed(nations);
        rules = new Rulebook(scenario);
        treasury = new Treasury(this);
        chips = new ChipMarket(this);
        research = new Research(this);
        releases = new Releases(this);
        for (Phase phase : Phase.values()) {
            schedule.scheduleRepeating(0.0, phase.ordinal(), state -> phase.play((World) state));
        }
        Founding.start(this);
    }

    /** Plays the next month. */
    public void playMonth() {
        schedule.step(this);
    }

    /** The month being played, or just played; 0 is the first. */
    public int month() {
        return Math.max(0, (int) schedule.getTime());
    }

    public Scenario scenario() {
        return scenario;
    }

    /** The luck of this run. */
    public Draws luck() {
        return luck;
    }

    /** All countries, in the order of the scenario. */
    public List<Nation> nations() {
        return nations;
    }

    /** The country of an id. */
    public Nation nation(String id) {
        for (Nation nation : nations) {
            if (nation.id().equals(id)) {
                return nation;
            }
        }
        throw new IllegalArgumentException("no country '" + id + "'");
    }

    /** All labs, in the order of the scenario, founded or not. */
    public List<Lab> labs() {
        return labs;
    }

    /** The levers in force. */
    public Rulebook rules() {
        return rules;
    }

    /** Price of a reference chip this month [US$/H100e]. */
    public double chipPrice() {
        return chips.price();
    }

    /** The world's readable frontier, T_world = max_c T_c [ln]. */
    public double frontier() {
        double frontier = 0;
        for (Nation nation : nations) {
            frontier = Math.max(frontier, nation.frontier);
        }
        return frontier;
    }

    /** Points of capability by which a country leads the best of the others; negative if behind, 0 if unknown. */
    public double leadPoints(Nation nation) {
        int last = Math.max(0, month() - 1);
        double others = Double.NaN;
        for (Nation other : nations) {
            if (other != nation && !(other.best[last] <= others)) {
                others = other.best[last];
            }
        }
        double lead = nation.best[last] - others;
        return Double.isNaN(lead) ? 0 : lead;
    }

    /** An ordered pair as result files write it: {@code US>CN}. */
    public String directed(Nation first, Nation second) {
        return directed[first.index * nations.size() + second.index];
    }

    /** Months since the best other country first passed the level a country has now; 0 for the leader (E15). */
    public double lag(Nation nation) {
        double level = nation.best[month()];
        if (Double.isNaN(level)) {
            return Double.NaN;
        }
        int first = month() + 1;
        for (Nation other : nations) {
            int passed = 0;
            while (passed < first && !(other != nation && other.best[passed] > level)) {
                passed++;
            }
            first = passed;
        }
        return Math.max(0, month() - first);
    }

    /** What happened so far, in order. */
    public List<Entry> chronicle() {
        return Collections.unmodifiableList(chronicle);
    }

    void tell(String kind, String entity, String detail) {
        chronicle.add(new Entry(month(), kind, entity, detail));
    }

    Treasury treasury() {
        return treasury;
    }

    ChipMarket chips() {
        return chips;
    }

    void governmentsAct() {
        rules.turn(this);
    }

    void fund() {
        Staffing.place(this);
        treasury.fund(this);
    }

    void tradeChips() {
        chips.trade(this);
    }

    void research() {
        research.advance(this);
    }

    void release() {
        releases.advance(this);
    }
}
