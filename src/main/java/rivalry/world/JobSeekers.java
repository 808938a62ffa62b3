package rivalry.world;

import java.util.Arrays;
import rivalry.equation.Career;
import rivalry.luck.Decision;

/** Who wants which post this month; hired once all have decided, by lot where posts are few. */
final class JobSeekers {
    /** New doctors; without a post they leave the field. */
    static final int GRADUATE = 0;
    /** People who would change country or sector; without a post they stay. */
    static final int CHANGE = 1;
    /** People whose contract ended; without a post they leave the field. */
    static final int LAID_OFF = 2;

    private final World world;
    private final People people;
    private int[] person = new int[64];
    private byte[] country = new byte[64];
    private byte[] sector = new byte[64];
    private byte[] kind = new byte[64];
    private int size;

    JobSeekers(World world, People people) {
        this.world = world;
        this.people = people;
    }

    void add(int who, int where, int what, int why) {
        if (size == person.length) {
            person = Arrays.copyOf(person, 2 * size);
            country = Arrays.copyOf(country, 2 * size);
            sector = Arrays.copyOf(sector, 2 * size);
            kind = Arrays.copyOf(kind, 2 * size);
        }
        person[size] = who;
        country[size] = (byte) where;
        sector[size] = (byte) what;
        kind[size] = (byte) why;
        size++;
        people.market().want(JobMarket.cell(where, what));
    }

    /** Hires or refuses everyone on the list, and empties it. */
    void hire() {
        for (int i = 0; i < size; i++) {
            hire(i);
        }
        size = 0;
    }

    private void hire(int i) {
        int who = person[i];
        int month = world.month();
        Population population = people.population();
        long key = population.key(who);
        int cell = JobMarket.cell(country[i], sector[i]);
        boolean hired = world.luck().uniform(Decision.POST_LOTTERY, key, month, 0)
                < people.market().chance(cell);
        int lab = hired ? people.market().lab(cell, world.luck().stem(Decision.LAB, key, month), month) : -1;
        if (lab < 0) {
            if (kind[i] != CHANGE) {
                people.leave(who);
            }
            return;
        }
        if (kind[i] == GRADUATE) {
            people.flows().graduated(population.training(who), world.labs().get(lab).sector == Sector.FIRMS);
            double end = Career.end(
                    world.scenario().careers(),
                    0,
                    world.luck().uniform(Decision.CAREER, key, 0, 0),
                    world.luck().uniform(Decision.CAREER, key, 0, 1));
            population.endsIn(who, Career.leaves(month, end));
        }
        people.move(who, lab, country[i], sector[i]);
    }
}
