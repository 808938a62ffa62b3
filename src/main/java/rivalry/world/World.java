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
    private transient Scenario scenario;
    private final transient Draws luck;
    private final transient Roster roster;
    private final transient Rulebook rules;
    final transient Treasury treasury;
    final transient ChipMarket chips;
    private final transient Research research;
    final transient Releases releases;
    private final transient People people;
    private final transient Publishing publishing;
    private final transient Governments governments;
    private final transient Industry industry;
    transient Onlooker onlooker;
    int month;
    private final transient List<Entry> chronicle = new ArrayList<>();

    /** Builds the world of the first month. */
    public World(Scenario scenario, Draws luck) {
        super(0L);
        this.scenario = scenario;
        this.luck = luck;
        roster = new Roster(scenario);
        rules = new Rulebook(scenario);
        governments = new Governments(this);
        industry = new Industry(this);
        treasury = new Treasury(this);
        chips = new ChipMarket(this);
        research = new Research(this);
        releases = new Releases(this);
        people = new People(this);
        publishing = new Publishing(this, people);
        for (Phase phase : Phase.values()) {
            schedule.scheduleRepeating(0.0, phase.ordinal(), new Turn(this, phase));
        }
        Founding.start(this);
        chronicle.clear(); // the first month, when it is played, tells of it all
    }

    /** MASON would empty the schedule here: a world is ready when it is built, and is played once. */
    @Override
    public void start() {
        // nothing is left to do
    }

    /** Plays the next month. */
    public void playMonth() {
        schedule.step(this);
    }

    /** From now on somebody looks on. */
    public void watchedBy(Onlooker somebody) {
        onlooker = somebody;
    }

    /** Goes on under another scenario, whose policies alone differ and none of them before the next month. */
    public void goOnUnder(Scenario other) {
        scenario = other;
        rules.write(other);
    }

    /** The month being played, or just played; 0 is the first. */
    public int month() {
        return month;
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
        return roster.nations();
    }

    /** The country of an id. */
    public Nation nation(String id) {
        return roster.nation(id);
    }

    /** All labs, in the order of the scenario, founded or not. */
    public List<Lab> labs() {
        return roster.labs();
    }

    /** The lab of an id. */
    public Lab lab(String id) {
        return roster.lab(id);
    }

    /** Everyone in AI research. */
    public People people() {
        return people;
    }

    /** What they publish. */
    public Publishing publishing() {
        return publishing;
    }

    /** The levers in force. */
    public Rulebook rules() {
        return rules;
    }

    /** What governments decide, and relations between countries. */
    public Governments governments() {
        return governments;
    }

    /** Models in use, copied and built on. */
    public Industry industry() {
        return industry;
    }

    /** Ideas, and the architectures and breakthroughs they move in. */
    public Research research() {
        return research;
    }

    /** Price of a reference chip this month [US$/H100e]. */
    public double chipPrice() {
        return chips.price();
    }

    /** What happened so far, in order. */
    public List<Entry> chronicle() {
        return Collections.unmodifiableList(chronicle);
    }

    void tell(String kind, String entity, String detail) {
        chronicle.add(new Entry(month(), kind, entity, detail));
    }
}
