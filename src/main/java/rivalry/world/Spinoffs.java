package rivalry.world;

import java.util.Arrays;
import java.util.Map;
import rivalry.luck.Decision;

/** First staff of labs founded during the run: people of the labs they come from. */
final class Spinoffs {
    /** No donor loses more than this share of its people to one new lab. */
    private static final double MOST = 0.2;

    private final World world;
    private final People people;
    private int[] joining = new int[16];

    Spinoffs(World world, People people) {
        this.world = world;
        this.people = people;
    }

    /** Staffs the labs founded this month. */
    void staff() {
        int month = world.month();
        for (Lab lab : world.labs()) {
            if (lab.begins(month)) {
                for (Map.Entry<String, Double> donor : lab.stated.donors().entrySet()) {
                    staff(lab, world.lab(donor.getKey()), donor.getValue());
                }
            }
        }
    }

    private void staff(Lab lab, Lab donor, double share) {
        if (donor.staff <= 0) {
            return;
        }
        double chance = Math.min(MOST, share * lab.posts / donor.staff);
        Population population = people.population();
        Rosters rosters = population.rosters();
        int count = 0;
        for (int seat = 0; seat < rosters.size(donor.index); seat++) {
            int person = rosters.member(donor.index, seat);
            long key = population.key(person);
            boolean joins = !population.isStudent(person, world.month())
                    && world.luck().uniform(Decision.FOUNDERS, key, world.month(), lab.key)
                            < chance * admission(person, lab);
            if (joins) {
                if (count == joining.length) {
                    joining = Arrays.copyOf(joining, 2 * count);
                }
                joining[count++] = person;
            }
        }
        for (int i = 0; i < count; i++) {
            people.move(joining[i], lab.index, lab.home.index, lab.sector.ordinal());
        }
    }

    /** A move to another country obeys its rules; without any return there is none here either. */
    private double admission(int person, Lab lab) {
        int origin = people.population().origin(person);
        int place = lab.home.index;
        if (people.population().place(person) == place) {
            return 1;
        }
        if (origin == place) {
            return world.scenario().moves().returning() > 0 ? 1 : 0;
        }
        return 1 - people.borders().workRestriction(place, origin, lab.sector.ordinal());
    }
}
