package rivalry.world;

import java.util.Arrays;

/**
 * All researchers, as primitive columns: what the monthly sweeps read stands in columns of its own, what is asked of
 * people met by chance in {@link Profiles}. An agent is the number of its slot; slots are reused after exit. An agent
 * stands for {@code scale} people.
 */
public final class Population {
    /** Labs remembered beyond the present one. */
    static final int PAST = 3;

    private final int countries;
    private final int labs;
    private final Headcount headcount;
    private final Profiles profiles;
    private final Ties ties;
    private final Rosters rosters;

    private long[] key;
    private short[] past;
    private float[] pace;
    private short[] graduation;
    private short[] end;
    private int[] advisor;
    private boolean[] doctor;
    private short[] due;
    private int[] group;

    private int[] free;
    private int freed;
    private int high;

    Population(int countries, int labs, int capacity) {
        this.countries = countries;
        this.labs = labs;
        headcount = new Headcount(countries, labs);
        profiles = new Profiles(capacity);
        ties = new Ties(capacity);
        rosters = new Rosters(labs, capacity);
        key = new long[capacity];
        past = new short[PAST * capacity];
        pace = new float[capacity];
        graduation = new short[capacity];
        end = new short[capacity];
        advisor = new int[capacity];
        doctor = new boolean[capacity];
        due = new short[capacity];
        group = new int[capacity];
        free = new int[64];
    }

    /** One past the highest slot ever used. */
    public int slots() {
        return high;
    }

    /** Agents alive. */
    public int size() {
        return high - freed;
    }

    public boolean isAlive(int person) {
        return profiles.place(person) >= 0;
    }

    /** Luck key: cohort month, country of training and place in the cohort. */
    long key(int person) {
        return key[person];
    }

    /** Index of the country of origin. */
    public int origin(int person) {
        return profiles.origin(person);
    }

    /** Index of the country of doctoral training. */
    public int training(int person) {
        return profiles.training(person);
    }

    /** Index of the country of work; negative once the person has left the field. */
    public int place(int person) {
        return profiles.place(person);
    }

    /** Index of the lab. */
    public int lab(int person) {
        return profiles.lab(person);
    }

    /** The n-th last lab before the present one, or −1. */
    public int past(int person, int n) {
        return past[person * PAST + n];
    }

    /** Skill; the mean of entrants is 1. */
    public double skill(int person) {
        return profiles.skill(person);
    }

    float pace(int person) {
        return pace[person];
    }

    /** Month of the doctorate; it may lie ahead, or before the first month. */
    public int graduation(int person) {
        return graduation[person];
    }

    /** Sets the month of a student's doctorate. */
    void studiesUntil(int person, int month) {
        graduation[person] = (short) month;
        due[person] = graduation[person];
    }

    /** Whether the doctorate lies ahead. */
    public boolean isStudent(int person, int month) {
        return graduation[person] > month;
    }

    /** Month in which the person leaves the field; of a student unknown, the largest month there is. */
    int end(int person) {
        return end[person];
    }

    void endsIn(int person, int month) {
        end[person] = (short) Math.min(Short.MAX_VALUE, month);
        due[person] = (short) Math.min(due[person], end[person]);
    }

    /** Next month in which something is sure to happen to the person; of one who left the field the largest there is. */
    int due(int person) {
        return due[person];
    }

    void dueIn(int person, int month) {
        due[person] = (short) Math.min(end[person], month);
    }

    /** How many groups there are: of each lab the doctors of each origin, then all others as one. */
    int groups() {
        return labs * countries + 1;
    }

    /** The group of doctors of a lab and an origin. */
    int group(int ofLab, int from) {
        return ofLab * countries + from;
    }

    /** The group that a person belongs to. */
    int group(int person) {
        return group[person];
    }

    /** The advisor, or −1 if there is none or the advisor has left. */
    int advisor(int person) {
        int slot = advisor[person];
        return slot >= 0 && wasThere(slot, profiles.since(person)) ? slot : -1;
    }

    void advise(int person, int by) {
        advisor[person] = by;
    }

    /** Whether the slot's occupant was already there in a month: ties and advisors point to slots. */
    boolean wasThere(int person, int month) {
        return profiles.place(person) >= 0 && profiles.since(person) <= month;
    }

    Ties ties() {
        return ties;
    }

    Rosters rosters() {
        return rosters;
    }

    Headcount headcount() {
        return headcount;
    }

    /** Takes a person in; returns the slot. {@code month} is the first month of its ties. */
    int enter(
            long newKey,
            int from,
            int trained,
            int toLab,
            int country,
            double newSkill,
            double newPace,
            int doctorate,
            int month) {
        int person = freed > 0 ? free[--freed] : high++;
        if (person == key.length) {
            grow(Math.max(person + 1, Math.min(person + person / 2 + 16, Ties.PEOPLE)));
        }
        key[person] = newKey;
        profiles.enter(person, country, from, trained, toLab, (float) newSkill, month);
        Arrays.fill(past, person * PAST, person * PAST + PAST, (short) -1);
        pace[person] = (float) newPace;
        graduation[person] = (short) doctorate;
        end[person] = Short.MAX_VALUE;
        advisor[person] = -1;
        doctor[person] = false;
        due[person] = graduation[person];
        group[person] = groups() - 1;
        ties.clear(person);
        rosters.join(toLab, person);
        headcount.arrive(country, from);
        return person;
    }

    /** Lets a person leave the field. */
    void leave(int person) {
        quit(person);
        profiles.move(person, lab(person), -1);
        pace[person] = 0;
        due[person] = Short.MAX_VALUE;
        group[person] = groups() - 1;
        if (freed == free.length) {
            free = Arrays.copyOf(free, 2 * freed);
        }
        free[freed++] = person;
    }

    /** Moves a person to another lab, perhaps in another country. */
    void move(int person, int toLab, int country) {
        for (int n = PAST - 1; n > 0; n--) {
            past[person * PAST + n] = past[person * PAST + n - 1];
        }
        past[person * PAST] = (short) lab(person);
        quit(person);
        profiles.move(person, toLab, country);
        rosters.join(toLab, person);
        headcount.arrive(country, origin(person));
        if (doctor[person]) {
            group[person] = group(toLab, origin(person));
            headcount.fillPost(toLab, skill(person));
        }
    }

    private void quit(int person) {
        rosters.quit(lab(person), person);
        headcount.depart(place(person), origin(person));
        if (doctor[person]) {
            headcount.vacatePost(lab(person), skill(person));
        }
    }

    /** Makes a student a doctor, who fills a post. */
    void graduate(int person) {
        doctor[person] = true;
        group[person] = group(lab(person), origin(person));
        headcount.fillPost(lab(person), skill(person));
    }

    /** How many labs there are. */
    int labs() {
        return labs;
    }

    int countries() {
        return countries;
    }

    private void grow(int capacity) {
        key = Arrays.copyOf(key, capacity);
        past = Arrays.copyOf(past, PAST * capacity);
        pace = Arrays.copyOf(pace, capacity);
        graduation = Arrays.copyOf(graduation, capacity);
        end = Arrays.copyOf(end, capacity);
        advisor = Arrays.copyOf(advisor, capacity);
        doctor = Arrays.copyOf(doctor, capacity);
        due = Arrays.copyOf(due, capacity);
        group = Arrays.copyOf(group, capacity);
        profiles.grow(capacity);
        ties.grow(capacity);
        rosters.grow(capacity);
    }
}
