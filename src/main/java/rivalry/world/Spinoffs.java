package rivalry.world;

import java.util.ArrayList;
import java.util.List;
import rivalry.luck.Decision;

/** First staff of labs founded during the run: people of the labs they come from. */
final class Spinoffs {
    /** No donor loses more than this share of its people to one new lab. */
    private static final double MOST = 0.2;

    private final World world;
    private final People people;
    private final List<Lab> founded = new ArrayList<>();

    Spinoffs(World world, People people) {
        this.world = world;
        this.people = people;
    }

    /** Staffs the labs founded this month. */
    void staff() {
        founded.clear();
        for (Lab lab : world.labs()) {
            if (lab.begins(world.month())) {
                founded.add(lab);
            }
        }
        Population population = people.population();
        for (int person = 0; !founded.isEmpty() && person < population.slots(); person++) {
            if (population.isAlive(person)) {
                Lab lab = joins(person, world.labs().get(population.lab(person)));
                if (lab != null) {
                    people.move(person, lab.index, lab.home.index, lab.sector.ordinal());
                }
            }
        }
    }

    /** The lab a person leaves for, of several the one most clearly wanted; null for who stays. */
    private Lab joins(int person, Lab donor) {
        Population population = people.population();
        if (donor.staff <= 0 || population.isStudent(person, world.month())) {
            return null;
        }
        Lab joined = null;
        double least = 1;
        for (Lab lab : founded) {
            double share = lab.stated.donors().getOrDefault(donor.id(), 0.0);
            double chance = Math.min(MOST, share * lab.posts / donor.staff) * admission(person, lab);
            double u = world.luck().uniform(Decision.FOUNDERS, population.key(person), world.month(), lab.key);
            if (u < least * chance) {
                joined = lab;
                least = u / chance;
            }
        }
        return joined;
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
