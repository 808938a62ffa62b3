package rivalry.world;

import java.util.Arrays;
import java.util.List;
import rivalry.equation.PhdEntry;
import rivalry.equation.Rationing;
import rivalry.equation.Skill;
import rivalry.luck.Decision;
import rivalry.luck.Draws;
import rivalry.luck.Key;
import rivalry.luck.Race;
import rivalry.scenario.Path;
import rivalry.scenario.PhdParams;

/** Who begins a doctorate, where, and how long foreigners wait (E21). */
final class Admissions {
    /** Places that a country keeps open from month to month, in agents: without them coarse agents find doors shut. */
    private static final double KEPT_OPEN = 4;
    /** Quantiles of skill over which expected entrants are summed. */
    private static final int SKILLS = 16;

    private final World world;
    private final People people;
    private final PhdParams params;
    private final int countries;
    private final Path[] applicants;
    private final double[] slots;
    private final double[] room;
    private final double[] chance;
    private final double[] demand;
    private final double[] weight;
    private final Applicants applying = new Applicants();
    private final Applicants waiting = new Applicants();
    private final Race race = new Race(0);

    Admissions(World world, People people) {
        this.world = world;
        this.people = people;
        var scenario = world.scenario();
        params = scenario.phd();
        countries = world.nations().size();
        applicants = Path.of(
                scenario.tables().phd_applicants(),
                List.copyOf(scenario.countries().keySet()),
                scenario.horizon(),
                scenario.growth().applicants());
        slots = new double[countries];
        room = new double[countries];
        chance = new double[countries];
        Arrays.fill(room, KEPT_OPEN);
        demand = new double[countries];
        weight = new double[countries * countries];
    }

    /** All apply, places are given by lot where they are few, and those whose wait is over arrive. */
    void admit() {
        weigh();
        apply(world.month());
        admitOrRefuse();
        arrive();
    }

    /** Students of universities that close this month go on at another of the country; without one they leave. */
    void rehouse() {
        int month = world.month();
        Population population = people.population();
        for (Lab lab : world.labs()) {
            if (lab.closed != month) {
                continue;
            }
            for (int seat = population.rosters().size(lab.index) - 1; seat >= 0; seat--) {
                int person = population.rosters().member(lab.index, seat);
                if (population.isStudent(person, month)) {
                    long stem = world.luck().stem(Decision.LAB, population.key(person), month);
                    int other = people.market().university(lab.home.index, stem, month);
                    if (other < 0) {
                        people.leave(person);
                    } else {
                        people.move(person, other, lab.home.index, Sector.PUBLIC.ordinal());
                    }
                }
            }
        }
    }

    private void weigh() {
        double all = 0;
        int scale = world.scenario().run().scale();
        for (int d = 0; d < countries; d++) {
            slots[d] = slots(world.nations().get(d)) / scale;
            all += slots[d];
            demand[d] = 0;
        }
        for (int o = 0; o < countries; o++) {
            double abroad = all - slots[o];
            for (int d = 0; d < countries; d++) {
                weight[o * countries + d] = d == o
                        ? (slots[o] > 0 ? 1 : 0)
                        : abroad <= 0 || slots[d] <= 0 ? 0 : weightAbroad(o, d, slots[d] / abroad);
            }
        }
    }

    private double slots(Nation nation) {
        return PhdEntry.slots(params, people.faculty(nation), nation.postsPerHead[Sector.PUBLIC.ordinal()]);
    }

    private double weightAbroad(int origin, int place, double share) {
        return PhdEntry.abroad(
                params,
                share,
                people.quality(place) - people.quality(origin),
                people.borders().tension(place, origin),
                people.borders().studentRestriction(place, origin),
                people.borders().travel());
    }

    /** The applicants of a month, which may lie before the first. */
    private void apply(int month) {
        Draws luck = world.luck();
        applying.clear();
        for (int o = 0; o < countries; o++) {
            long country = world.nations().get(o).key;
            double expected = applicants[o].at(Math.max(0, month))
                    / 12
                    / world.scenario().run().scale();
            int count = Rationing.round(expected, luck.uniform(Decision.HEADCOUNT, country, month, 0));
            long cohort = Key.of(country, month);
            for (int i = 0; i < count; i++) {
                long key = Key.of(cohort, i);
                double skill = Skill.at(world.scenario().careers(), luck.uniform(Decision.SKILL, key, month, 0));
                int place = choose(o, PhdEntry.selection(params, skill), luck.stem(Decision.PHD_PLACE, key, month));
                if (place >= 0) {
                    demand[place]++;
                    applying.add(key, o, place, skill, 0, 0);
                }
            }
        }
    }

    private int choose(int origin, double selection, long stem) {
        race.start(stem);
        for (int d = 0; d < countries; d++) {
            race.enter(d, world.nations().get(d).key, pull(origin, d, selection));
        }
        return race.winner();
    }

    private double pull(int origin, int place, double selection) {
        double each = weight[origin * countries + place];
        return place == origin ? each : each * selection;
    }

    private void admitOrRefuse() {
        int month = world.month();
        Draws luck = world.luck();
        for (int d = 0; d < countries; d++) {
            room[d] = Math.min(room[d], KEPT_OPEN) + slots[d];
            chance[d] = Rationing.chance(room[d], demand[d]);
        }
        for (int i = 0; i < applying.size(); i++) {
            long key = applying.key(i);
            int place = applying.place(i);
            int origin = applying.origin(i);
            if (luck.uniform(Decision.PHD_LOTTERY, key, month, 0) < chance[place]) {
                room[place]--;
                int wait = place == origin ? 0 : wait(place, origin, key, month);
                waiting.add(key, origin, place, applying.skill(i), month + wait, wait);
            }
        }
    }

    private int wait(int place, int origin, long key, int month) {
        return Rationing.round(wait(place, origin), world.luck().uniform(Decision.PHD_WAIT, key, month, 0));
    }

    /** Months that entrants from abroad wait. */
    private double wait(int place, int origin) {
        return PhdEntry.wait(
                params,
                people.borders().visaDelay(place, origin),
                people.borders().travel());
    }

    private void arrive() {
        int month = world.month();
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.due(i) <= month) {
                enter(i, month);
            }
        }
        waiting.keepAfter(month);
    }

    private void enter(int i, int month) {
        int place = waiting.place(i);
        Nation host = world.nations().get(place);
        long key = Key.of(waiting.key(i), host.key);
        int lab = people.market().university(place, world.luck().stem(Decision.LAB, key, month), month);
        if (lab < 0) {
            return;
        }
        people.enter(key, waiting.origin(i), place, lab, place, waiting.skill(i), month + params.months(), month);
        people.flows().entered(waiting.origin(i), place, waiting.months(i));
    }

    /** Agents who would begin a doctorate in each country in a month on the first month's terms. */
    double[] expected() {
        weigh();
        double[] entrants = new double[countries];
        double[] each = new double[countries];
        for (int o = 0; o < countries; o++) {
            double agents = applicants[o].at(0) / 12 / world.scenario().run().scale() / SKILLS;
            for (int i = 0; i < SKILLS; i++) {
                double skill = Skill.at(world.scenario().careers(), (i + 0.5) / SKILLS);
                double selection = PhdEntry.selection(params, skill);
                double sum = 0;
                for (int d = 0; d < countries; d++) {
                    each[d] = pull(o, d, selection);
                    sum += each[d];
                }
                for (int d = 0; d < countries && sum > 0; d++) {
                    entrants[d] += agents * each[d] / sum;
                }
            }
        }
        for (int d = 0; d < countries; d++) {
            entrants[d] = Math.min(entrants[d], slots[d]);
        }
        return entrants;
    }

    /** Fills the queue of foreigners as if admissions had always gone on as in the first month. */
    void fillQueue() {
        weigh();
        for (int month = -longestWait(); month < 0; month++) {
            apply(month);
            for (int i = 0; i < applying.size(); i++) {
                long key = applying.key(i);
                int place = applying.place(i);
                int origin = applying.origin(i);
                boolean admitted = world.luck().uniform(Decision.PHD_LOTTERY, key, month, 0)
                        < Rationing.chance(slots[place] + KEPT_OPEN, demand[place]);
                int wait = wait(place, origin, key, month);
                if (admitted && place != origin && month + wait >= 0) {
                    waiting.add(key, origin, place, applying.skill(i), month + wait, wait);
                }
            }
            Arrays.fill(demand, 0);
        }
    }

    private int longestWait() {
        double longest = 0;
        for (int place = 0; place < countries; place++) {
            for (int origin = 0; origin < countries; origin++) {
                longest = Math.max(longest, wait(place, origin));
            }
        }
        return (int) Math.ceil(longest);
    }
}
