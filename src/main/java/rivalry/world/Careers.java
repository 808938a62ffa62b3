package rivalry.world;

import java.util.Arrays;
import rivalry.equation.Ledger;
import rivalry.equation.Migration;
import rivalry.equation.TeamFormation;
import rivalry.luck.Decision;
import rivalry.luck.Draws;
import rivalry.luck.Race;
import rivalry.scenario.MoveParams;

/** The monthly sweep over everyone: who leaves, graduates, moves or changes sector (E21–E24). It decides; it moves no one. */
final class Careers {
    private static final int SECTORS = Sector.values().length;
    private static final int FIRMS = Sector.FIRMS.ordinal();
    private static final int SECTOR_CHANGE = -1;
    private static final int FIVE_YEARS = 60;

    private final World world;
    private final People people;
    private final Destinations destinations;
    private final JobSeekers seekers;
    private final MoveParams moves;
    private final double most;
    private final int countries;
    private final double[] bound;
    private final double[] tiesThere;
    private final double[] layoff;
    private final boolean[] firm;
    private final double[] fading;
    private final Race race = new Race(0);
    private int[] stirring = new int[64];
    private int[] leavers = new int[64];
    private int leaving;

    Careers(World world, People people, Destinations destinations, JobSeekers seekers) {
        this.world = world;
        this.people = people;
        this.destinations = destinations;
        this.seekers = seekers;
        moves = world.scenario().moves();
        most = Migration.most(moves);
        countries = world.nations().size();
        bound = new double[people.population().groups()];
        tiesThere = new double[countries];
        layoff = new double[world.labs().size()];
        firm = new boolean[layoff.length];
        for (Lab lab : world.labs()) {
            firm[lab.index] = lab.sector == Sector.FIRMS;
        }
        fading = people.fading();
    }

    /** Lets everyone decide; then those whose time has come leave the field. */
    void decide() {
        destinations.weigh();
        bounds();
        int sifted = sift();
        leaving = 0;
        for (int i = 0; i < sifted; i++) {
            decide(stirring[i], world.month());
        }
        for (int i = 0; i < leaving; i++) {
            people.leave(leavers[i]);
        }
    }

    /**
     * Finds the few for whom this month may change something. The sweep over everyone stays small, because the compiler
     * takes seconds over it once the decisions themselves are part of it. Returns how many they are.
     */
    private int sift() {
        int month = world.month();
        Population population = people.population();
        long change = world.luck().branch(Decision.CHANGE);
        if (stirring.length < population.slots()) {
            stirring = new int[2 * population.slots()];
        }
        int[] found = stirring;
        int count = 0;
        for (int person = 0; person < population.slots(); person++) {
            double u = Draws.uniform(Draws.stem(change, population.key(person), month), 0);
            found[count] = person;
            if (u < bound[population.group(person)] || population.due(person) <= month) {
                count++;
            }
        }
        return count;
    }

    private void decide(int person, int month) {
        Population population = people.population();
        int place = population.place(person);
        int since = month - population.graduation(person);
        if (since == 0) {
            population.graduate(person);
            population.dueIn(person, month + FIVE_YEARS);
            firstJob(person, place, month);
            return;
        }
        if (population.end(person) <= month) {
            leaves(person);
            return;
        }
        population.dueIn(person, since < FIVE_YEARS ? month - since + FIVE_YEARS : Short.MAX_VALUE);
        if (since == FIVE_YEARS) {
            people.flows().fiveYearsOn(population.training(person), place == population.training(person));
        }
        int lab = population.lab(person);
        double u = world.luck().uniform(Decision.CHANGE, population.key(person), month, 0);
        if (u < most(place, population.origin(person), firm[lab])) {
            consider(person, place, since, u, month);
        } else if (layoff[lab] > 0) {
            perhapsLaidOff(person, place, lab, month);
        }
    }

    /** No hazard of a change is larger for anyone of an origin in a country's firms or public labs [1/month]. */
    private double most(int place, int origin, boolean inFirm) {
        return destinations.total(place, origin) * most + destinations.changeSector(place, inFirm ? FIRMS : 1 - FIRMS);
    }

    /** Below which draw somebody of a group may change; everyone of a lab that dismisses people must be looked at. */
    private void bounds() {
        Population population = people.population();
        for (Lab lab : world.labs()) {
            layoff[lab.index] = lab.closed <= world.month()
                    ? 1
                    : Ledger.layoffs(world.scenario().money(), lab.posts, lab.staff);
            int group = population.group(lab.index, 0);
            for (int origin = 0; origin < countries; origin++) {
                bound[group + origin] = layoff[lab.index] > 0 ? 1 : most(lab.home.index, origin, firm[lab.index]);
            }
        }
    }

    private void leaves(int person) {
        if (leaving == leavers.length) {
            leavers = Arrays.copyOf(leavers, 2 * leaving);
        }
        leavers[leaving++] = person;
    }

    /** A new doctor chooses a country, then a sector there (E21). */
    private void firstJob(int person, int place, int month) {
        Population population = people.population();
        int origin = population.origin(person);
        long key = population.key(person);
        race.start(world.luck().stem(Decision.FIRST_PLACE, key, month));
        for (int d = 0; d < countries; d++) {
            race.enter(d, world.nations().get(d).key, destinations.first(place, origin, d));
        }
        int country = race.winner();
        int sector = country < 0 ? -1 : sector(key, country, origin, month);
        if (sector < 0) {
            leaves(person);
        } else {
            seekers.add(person, country, sector, JobSeekers.GRADUATE);
        }
    }

    private int sector(long key, int country, int origin, int month) {
        race.start(world.luck().stem(Decision.FIRST_SECTOR, key, month));
        for (int s = 0; s < SECTORS; s++) {
            race.enter(s, s, destinations.sector(country, origin, s));
        }
        return race.winner();
    }

    /** The exact hazards of one whose draw lies below the bound (E22, E23). */
    private void consider(int person, int place, int seniority, double u, int month) {
        Population population = people.population();
        int origin = population.origin(person);
        int here = firm[population.lab(person)] ? FIRMS : 1 - FIRMS;
        tiesByCountry(person, month);
        race.start(world.luck().stem(Decision.CHANGE_KIND, population.key(person), month));
        double sum = destinations.changeSector(place, here)
                * (1 - people.borders().workRestriction(place, origin, 1 - here));
        race.enter(SECTOR_CHANGE, SECTOR_CHANGE, sum);
        for (int d = 0; d < countries; d++) {
            double own = Migration.personal(moves, tiesThere[d], seniority);
            for (int s = 0; s < SECTORS; s++) {
                double hazard = destinations.hazard(place, origin, d, s) * own;
                sum += hazard;
                race.enter(d * SECTORS + s, world.nations().get(d).key + s, hazard);
            }
        }
        if (u >= sum) {
            return;
        }
        int choice = race.winner();
        if (choice == SECTOR_CHANGE) {
            seekers.add(person, place, 1 - here, JobSeekers.CHANGE);
        } else {
            seekers.add(person, choice / SECTORS, choice % SECTORS, JobSeekers.CHANGE);
        }
    }

    /** The share of a person's ties that live in each country. */
    private void tiesByCountry(int person, int month) {
        Arrays.fill(tiesThere, 0);
        Population population = people.population();
        Ties ties = population.ties();
        double sum = 0;
        for (int n = 0; n < ties.count(person); n++) {
            int meeting = ties.meeting(person, n);
            int partner = Ties.partner(meeting);
            int met = Ties.month(meeting);
            if (population.wasThere(partner, met)) {
                double strength = fading[Math.max(0, month - met)];
                tiesThere[population.place(partner)] += strength;
                sum += strength;
            }
        }
        for (int d = 0; d < countries && sum > 0; d++) {
            tiesThere[d] /= sum;
        }
    }

    private void perhapsLaidOff(int person, int place, int lab, int month) {
        long key = people.population().key(person);
        if (world.luck().uniform(Decision.LAYOFF, key, month, 0) < layoff[lab]) {
            int sector = sector(key, place, people.population().origin(person), month);
            if (sector < 0) {
                leaves(person);
            } else {
                seekers.add(person, place, sector, JobSeekers.LAID_OFF);
            }
        }
    }

    /** The table of what is left of a tie after so many months. */
    static double[] fading(World world) {
        double[] fading = new double[world.scenario().horizon().months() + 100];
        for (int n = 0; n < fading.length; n++) {
            fading[n] = TeamFormation.tie(world.scenario().teams(), n);
        }
        return fading;
    }
}
