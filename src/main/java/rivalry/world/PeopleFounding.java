package rivalry.world;

import java.util.Map;
import net.jafama.StrictFastMath;
import rivalry.equation.Career;
import rivalry.equation.PhdEntry;
import rivalry.equation.Rationing;
import rivalry.equation.Skill;
import rivalry.luck.Decision;
import rivalry.luck.Draws;
import rivalry.luck.Key;
import rivalry.luck.Race;
import rivalry.scenario.CareerParams;
import rivalry.scenario.Country;

/** The first month's people: aged as if cohorts had always grown, with students in the pipeline. */
final class PeopleFounding {
    /** Room for the people of the run, over the people of the first month. */
    private static final double ROOM = 4;

    private static final long FIRMS_SALT = Key.of("firms");

    private final World world;
    private final People people;
    private final CareerParams params;
    private final int length;
    private final double growth;
    private final Race race = new Race(0);

    PeopleFounding(World world, People people) {
        this.world = world;
        this.people = people;
        params = world.scenario().careers();
        length = world.scenario().phd().months();
        growth = params.growth() / 12;
    }

    static int capacity(World world) {
        double sum = 0;
        for (Nation nation : world.nations()) {
            for (double each : nation.stated.academics().values()) {
                sum += each;
            }
            for (double each : nation.stated.firm_researchers().values()) {
                sum += each;
            }
        }
        return 256 + (int) (ROOM * sum / world.scenario().run().scale());
    }

    void settle() {
        for (Nation place : world.nations()) {
            Country stated = place.stated;
            for (Map.Entry<String, Double> entry : stated.academics().entrySet()) {
                settle(world.nation(entry.getKey()), place, Sector.PUBLIC, entry.getValue());
            }
            for (Map.Entry<String, Double> entry : stated.firm_researchers().entrySet()) {
                settle(world.nation(entry.getKey()), place, Sector.FIRMS, entry.getValue());
            }
        }
        people.count();
        matriculate();
        advise();
    }

    private void settle(Nation origin, Nation place, Sector sector, double number) {
        long group = Key.of(Key.of(place.key, origin.key), sector == Sector.FIRMS ? FIRMS_SALT : 0);
        double agents = number / people.scale();
        int count = Rationing.round(agents, world.luck().uniform(Decision.HEADCOUNT, group, 0, 0));
        for (int i = 0; i < count; i++) {
            settle(origin, place, sector, Key.of(group, i));
        }
    }

    private void settle(Nation origin, Nation place, Sector sector, long key) {
        long stem = world.luck().stem(Decision.FOUNDING_PERSON, key, 0);
        boolean student = sector == Sector.PUBLIC && Draws.uniform(stem, 0) < params.students();
        int lab = lab(place, sector, student, stem);
        if (lab < 0) {
            return;
        }
        int doctor = student ? length : -1 - seniority(Draws.uniform(stem, 1));
        Nation trained = student ? place : trained(origin, place, Draws.uniform(stem, 2), Draws.uniform(stem, 3));
        double quantile = Draws.uniform(stem, 4);
        double skill = origin == place ? Skill.at(params, quantile) : Skill.ofMigrant(params, quantile);
        int person = people.enter(key, origin.index, trained.index, lab, place.index, skill, doctor, Short.MIN_VALUE);
        if (!student) {
            people.population().graduate(person);
            double end = Career.end(params, -1 - doctor, Draws.uniform(stem, 5), Draws.uniform(stem, 6));
            people.population().endsIn(person, Career.leaves(doctor, end));
        }
    }

    /** Gives students their cohorts: each country's grew so that the youngest is as large as the first month's entrants. */
    private void matriculate() {
        Population population = people.population();
        int[] students = new int[world.nations().size()];
        for (int person = 0; person < population.slots(); person++) {
            students[population.place(person)] += population.isStudent(person, 0) ? 1 : 0;
        }
        double[] entrants = people.expectedEntrants();
        double[] growth = new double[students.length];
        for (int place = 0; place < students.length; place++) {
            growth[place] = PhdEntry.cohortGrowth(entrants[place], students[place], length);
        }
        for (int person = 0; person < population.slots(); person++) {
            if (population.isStudent(person, 0)) {
                long stem = world.luck().stem(Decision.FOUNDING_PERSON, population.key(person), 0);
                population.studiesUntil(person, cohort(growth[population.place(person)], Draws.uniform(stem, 1)));
            }
        }
    }

    /** Months until the doctorate, from the first on. */
    private int cohort(double growth, double u) {
        double reach = StrictMath.expm1(growth * length);
        double into = reach == 0 ? u * length : StrictMath.log1p(u * reach) / growth;
        return (int) Math.min(length - 1, into);
    }

    /** Whole months since the doctorate, up to the month before the first: younger cohorts are larger, and fewer of the older are still there. */
    private int seniority(double u) {
        double longest = params.career_months() * 0.75;
        double rate = growth + params.exit_late();
        if (rate == 0) {
            return (int) (u * longest);
        }
        return (int) (-StrictFastMath.log(1 - u * -StrictMath.expm1(-rate * longest)) / rate);
    }

    private Nation trained(Nation origin, Nation place, double kind, double which) {
        if (origin != place) {
            return kind < params.trained_here() ? place : origin;
        }
        if (kind >= params.returned()) {
            return place;
        }
        return hostOf(origin, which);
    }

    /** Returned migrants trained where migrants of their origin are now. */
    private Nation hostOf(Nation origin, double u) {
        double sum = 0;
        for (Nation host : world.nations()) {
            sum += host == origin ? 0 : host.stated.academics().getOrDefault(origin.id(), 0.0);
        }
        double left = u * sum;
        for (Nation host : world.nations()) {
            left -= host == origin ? 0 : host.stated.academics().getOrDefault(origin.id(), 0.0);
            if (left < 0) {
                return host;
            }
        }
        return origin;
    }

    private int lab(Nation place, Sector sector, boolean student, long stem) {
        for (int pass = student ? 0 : 1; pass < 2; pass++) {
            race.start(Draws.fork(stem, 7));
            for (Lab lab : place.labs) {
                if (lab.sector == sector && lab.exists(0) && (pass == 1 || lab.isUniversity())) {
                    race.enter(lab.index, lab.key, lab.stated.weight());
                }
            }
            if (race.winner() >= 0) {
                return race.winner();
            }
        }
        return -1;
    }

    private void advise() {
        Population population = people.population();
        for (int person = 0; person < population.slots(); person++) {
            people.assignAdvisor(person, population.lab(person), -1);
        }
    }
}
